namespace ItsmSite.Knowledge.Indexes;

/// <summary>An article in lists, as its readers see it.</summary>
public sealed class PublishedArticleIndex : ArticleListRow;
