using ItsmSite.Contents.Markdown;

namespace ItsmSite.Knowledge.Import;

/// <summary>Resolves links of an imported article when it is shown: the text keeps them as the author wrote them.</summary>
public static class ArticleLinks
{
    /// <summary>
    /// The URL that a link of an article leads to; null when the lookup knows none of the ids it may mean. Give it to
    /// <see cref="MarkdownRenderContext.ResolveLink"/> and, for images, to <see cref="MarkdownRenderContext.ResolveImage"/>.
    /// </summary>
    /// <param name="externalId">The article that holds the link.</param>
    /// <param name="target">The link as written.</param>
    /// <param name="lookup">From an external id (or path of an image) to its page; null when there is none, or none that the reader may see.</param>
    /// <param name="siteRoot">The article's <see cref="ImportedArticle.SiteRoot"/>: where '/…' leads that is not in the folder.</param>
    /// <param name="anchorPrefix">As in <see cref="MarkdownRenderContext.AnchorPrefix"/>.</param>
    public static string? Resolve(string externalId, string target, Func<string, ArticleTarget?> lookup, string? siteRoot = null, string anchorPrefix = "")
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(lookup);
        foreach (var id in ArticlePath.Candidates(externalId, target))
        {
            if (lookup(id) is not { } page)
                continue;
            var (_, fragment) = ArticlePath.Split(target);
            var anchor = fragment.Length == 0 ? null : page.Anchors is null ? AnchorSlug.FromFragment(fragment) : AnchorSlug.Find(page.Anchors, fragment);
            return string.IsNullOrEmpty(anchor) ? page.Url : page.Url + "#" + anchorPrefix + anchor;
        }

        return siteRoot is not null && target.StartsWith('/') ? siteRoot.TrimEnd('/') + target : null;
    }
}
