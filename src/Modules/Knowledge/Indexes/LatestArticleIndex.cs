namespace ItsmSite.Knowledge.Indexes;

/// <summary>An article in lists, as those who edit it see it: in its newest version.</summary>
public sealed class LatestArticleIndex : ArticleListRow;
