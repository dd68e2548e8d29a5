using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.Services;

/// <summary>One suggestion of <c>/api/suggest</c>.</summary>
/// <param name="Title">Its title in plain pieces; those that were typed are marked.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Type">Its type.</param>
/// <param name="TypeLabel">Its type in the reader's language.</param>
/// <param name="Culture">Its language, or null.</param>
public sealed record SuggestionResponse(IReadOnlyList<TextFragment> Title, string Url, string Type, string TypeLabel, string? Culture);
