using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Indexes;

/// <summary>Keeps what lists for writers show.</summary>
public sealed class LatestArticleProjection : ArticleListProjection<LatestArticleIndex>
{
    /// <inheritdoc />
    public override VersionOptions Version => VersionOptions.Latest;
}
