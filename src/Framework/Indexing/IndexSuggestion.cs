namespace ItsmSite.Framework.Indexing;

/// <summary>A document offered while a person types.</summary>
/// <param name="Key">The document's key.</param>
/// <param name="Type">Its type.</param>
/// <param name="Title">Its title with the typed words marked.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Culture">Its language, or null.</param>
public sealed record IndexSuggestion(string Key, string Type, IReadOnlyList<TextFragment> Title, string Url, string? Culture);
