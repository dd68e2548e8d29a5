using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Import;
using ItsmSite.Knowledge.Indexes;
using ItsmSite.Contents.Markdown;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Services;

/// <summary>Leads the links and pictures of imported articles to where they are now.</summary>
public sealed class ImportedLinks(SiteDbContext db)
{
    /// <summary>Finds in one query each what an article's links and pictures may mean.</summary>
    /// <param name="contentItemId">The article.</param>
    /// <param name="import">Where it came from.</param>
    /// <param name="rendered">The article rendered with links as written.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The context to render it with.</returns>
    public async Task<MarkdownRenderContext> ResolveAsync(
        string contentItemId, ImportPart import, RenderedMarkdown rendered, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(rendered);
        var pages = await FindPagesAsync(import, rendered.Links, cancellationToken);
        var files = rendered.Images.Any(i => i.Kind != ImageKind.Remote)
            ? await db.Set<MediaFile>().AsNoTracking().Where(f => f.ContentItemId == contentItemId).Select(f => f.Name).ToListAsync(cancellationToken)
            : [];
        var pictures = files.ToDictionary(ArticlePath.ToId, name => new ArticleTarget(MediaEndpoints.UrlOf(contentItemId, name)));
        return new MarkdownRenderContext
        {
            ResolveLink = target => ArticleLinks.Resolve(import.ExternalId, target, pages.GetValueOrDefault, import.SiteRoot.Length == 0 ? null : import.SiteRoot),
            ResolveImage = target => ArticleLinks.Resolve(import.ExternalId, target, pictures.GetValueOrDefault),
        };
    }

    private async Task<Dictionary<string, ArticleTarget>> FindPagesAsync(ImportPart import, IReadOnlyList<RenderedLink> links, CancellationToken cancellationToken)
    {
        var ids = links.Where(l => l.Kind == LinkKind.Internal).SelectMany(l => ArticlePath.Candidates(import.ExternalId, l.Target)).Distinct().ToList();
        if (ids.Count == 0) return [];
        return await db.Set<ImportIndex>().AsNoTracking().Where(i => i.Source == import.Source && ids.Contains(i.ExternalId))
            .Join(db.Set<AutorouteIndex>(), i => i.ContentItemId, r => r.ContentItemId, (i, r) => new { i.ExternalId, r.Path })
            .ToDictionaryAsync(r => r.ExternalId, r => new ArticleTarget(AutoroutePath.ToUrl(r.Path)), cancellationToken);
    }
}
