namespace ItsmSite.Search.Services;

/// <summary>One hit of <c>/api/search</c>; all texts are plain.</summary>
/// <param name="Id">The id it was imported with, else its key.</param>
/// <param name="Type">Its type.</param>
/// <param name="Title">Its title.</param>
/// <param name="Culture">Its language, or null.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Snippet">The text around the found words.</param>
/// <param name="Score">How well it fits; comparable within one answer only.</param>
/// <param name="Recommended">True where it stands first because an editor says so.</param>
public sealed record SearchHitResponse(string Id, string Type, string Title, string? Culture, string Url, string Snippet, double Score, bool Recommended);
