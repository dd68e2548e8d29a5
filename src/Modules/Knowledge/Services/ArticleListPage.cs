namespace ItsmSite.Knowledge.Services;

/// <summary>A page of a list of articles.</summary>
/// <param name="Articles">The articles.</param>
/// <param name="Pages">Number of pages that can be opened.</param>
public sealed record ArticleListPage(IReadOnlyList<ArticleSummary> Articles, int Pages);
