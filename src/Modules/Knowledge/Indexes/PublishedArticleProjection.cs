namespace ItsmSite.Knowledge.Indexes;

/// <summary>Keeps what lists for readers show.</summary>
public sealed class PublishedArticleProjection : ArticleListProjection<PublishedArticleIndex>;
