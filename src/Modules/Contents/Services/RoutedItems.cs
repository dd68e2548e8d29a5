using ItsmSite.Contents.Indexes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Services;

/// <summary>Finds published items by their addresses. Who may see them is not asked here.</summary>
public sealed class RoutedItems(SiteDbContext db, BriefCache<string, RoutedItem> cache, ShellFeatures features)
{
    private const int MaxLength = 400;

    /// <summary>The item at a path without a leading slash; null where there is none, or its feature is off.</summary>
    public async Task<RoutedItem?> FindAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length is 0 or > MaxLength) return null;
        var found = await cache.GetAsync(path.ToLowerInvariant(), wanted => ReadAsync(wanted, cancellationToken));
        return found == RoutedItem.None || features.HiddenContentTypes.Contains(found!.ContentType) ? null : found;
    }

    private async Task<RoutedItem?> ReadAsync(string path, CancellationToken cancellationToken) => await db.Set<AutorouteIndex>().AsNoTracking().Where(r => r.Path == path)
        .Join(db.Set<ContentItemRecord>().Where(c => c.Published), r => r.ContentItemId, c => c.ContentItemId, (r, c) => new RoutedItem(c.ContentItemId, c.ContentType))
        .SingleOrDefaultAsync(cancellationToken) ?? RoutedItem.None;
}
