namespace ItsmSite.Knowledge.Reading;

/// <summary>A page of an author's articles with their figures.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="Pages">Number of pages.</param>
public sealed record AuthorPage(IReadOnlyList<ArticleFigures> Articles, int Pages);
