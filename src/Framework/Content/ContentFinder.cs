using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Content;

/// <summary>Finds content items. Handlers and drivers of content use it in place of <see cref="IContentManager"/>, which needs them.</summary>
public sealed class ContentFinder(SiteDbContext db)
{
    /// <summary>The items of these ids that exist in that version, keyed by id; those outside the scope are missing.</summary>
    public async Task<IReadOnlyDictionary<string, ContentItem>> FindVisibleAsync(
        IReadOnlyCollection<string> contentItemIds, AudienceScope scope, VersionOptions version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(contentItemIds);
        if (contentItemIds.Count == 0) return new Dictionary<string, ContentItem>();
        var rows = await db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(scope).OfVersion(version)
            .Where(r => contentItemIds.Contains(r.ContentItemId))
            .Select(r => new { r.ContentItemId, r.Content })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.ContentItemId, r => ContentJson.ReadItem(r.Content));
    }
}
