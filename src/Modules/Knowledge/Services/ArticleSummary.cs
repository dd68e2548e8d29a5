namespace ItsmSite.Knowledge.Services;

/// <summary>An article in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Summary">One sentence, or empty.</param>
/// <param name="Culture">Its language, or null.</param>
/// <param name="ModifiedUtc">When it was last changed.</param>
public sealed record ArticleSummary(string Title, string Url, string Summary, string? Culture, DateTime ModifiedUtc);
