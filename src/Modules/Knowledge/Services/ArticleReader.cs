using ItsmSite.Contents.Indexes;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Services;

/// <summary>Brings articles to readers.</summary>
public sealed class ArticleReader(IContentManager content, ArticleRenderer renderer, SiteDbContext db, IPeople people, IActorAccessor actor)
{
    /// <summary>A published article, or null where the actor does not see one.</summary>
    public Task<ArticleView?> FindAsync(string contentItemId, CancellationToken cancellationToken) => FindAsync(contentItemId, VersionOptions.Published, cancellationToken);

    /// <summary>A published article without its text made ready, or null where the actor does not see one.</summary>
    public async Task<ContentItem?> FindItemAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var visible = await content.FindVisibleAsync([contentItemId], actor.Current.Scope, VersionOptions.Published, cancellationToken);
        return visible.GetValueOrDefault(contentItemId) is { ContentType: ArticlePart.ContentType } item ? item : null;
    }

    /// <summary>An article in a version, or null where the actor does not see one; drafts are seen by those who may edit them.</summary>
    public async Task<ArticleView?> FindAsync(string contentItemId, VersionOptions version, CancellationToken cancellationToken)
    {
        var visible = await content.FindVisibleAsync([contentItemId], actor.Current.Scope, version, cancellationToken);
        if (visible.GetValueOrDefault(contentItemId) is not { ContentType: ArticlePart.ContentType } item) return null;
        if (version == VersionOptions.Latest && !actor.Current.CanEdit(item)) return null;
        var owners = await people.FindByIdAsync([item.Owner], cancellationToken);
        var audience = item.GetOrCreate<AudiencePart>();
        return new ArticleView(
            item,
            await renderer.RenderAsync(item, cancellationToken),
            owners.GetValueOrDefault(item.Owner),
            Audience.Of(audience.Roles, audience.Users),
            await TranslationsAsync(item, cancellationToken));
    }

    private async Task<IReadOnlyList<ArticleTranslation>> TranslationsAsync(ContentItem item, CancellationToken cancellationToken)
    {
        if (item.As<LocalizationPart>() is not { LocalizationSet.Length: > 0 } part) return [];
        var rows = await db.Set<LocalizationIndex>().AsNoTracking()
            .Where(l => l.LocalizationSet == part.LocalizationSet && l.Culture != part.Culture)
            .Join(db.Set<ContentItemRecord>().Where(c => c.Published).VisibleTo(actor.Current.Scope), l => l.ContentItemId, c => c.ContentItemId, (l, c) => new { l.Culture, c.DisplayText, c.ContentItemId })
            .Join(db.Set<AutorouteIndex>(), c => c.ContentItemId, r => r.ContentItemId, (c, r) => new { c.Culture, c.DisplayText, r.Path })
            .OrderBy(c => c.Culture).Take(20).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new ArticleTranslation(r.Culture, r.DisplayText, AutoroutePath.ToUrl(r.Path)))];
    }
}
