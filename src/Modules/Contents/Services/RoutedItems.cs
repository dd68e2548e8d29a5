using ItsmSite.Contents.Indexes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Services;

/// <summary>Finds published items by their addresses, and items by those they had. Who may see them is not asked here.</summary>
public sealed class RoutedItems(SiteDbContext db, BriefCache<string, RoutedItem> cache, ShellFeatures features)
{
    private const int MaxLength = 400;

    /// <summary>The item at a path without a leading slash, else the last that was there; null where there is none, or its feature is off.</summary>
    public async Task<RoutedItem?> FindAsync(string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length is 0 or > MaxLength) return null;
        var found = await cache.GetAsync(path.ToLowerInvariant(), wanted => ReadAsync(wanted, cancellationToken));
        return found == RoutedItem.None || features.HiddenContentTypes.Contains(found!.ContentType) ? null : found;
    }

    /// <summary>The path that somebody means by an address copied from the browser or written by hand: without host, query and slashes around it.</summary>
    public static string PathOf(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var path = Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? url.AbsolutePath : address.Split('?', '#')[0];
        return Uri.UnescapeDataString(path).Trim('/');
    }

    // One query for both: most addresses are those of the site's own pages, and there is no item at any of them.
    private async Task<RoutedItem?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var present = db.Set<AutorouteIndex>().Where(r => r.Path == path).Select(r => new { r.ContentItemId, r.Id, IsFormer = false });
        var former = db.Set<FormerAddressIndex>().Where(r => r.Path == path).Select(r => new { r.ContentItemId, r.Id, IsFormer = true });
        return await present.Concat(former)
            .Join(db.Set<ContentItemRecord>().Where(c => c.Published || c.Latest), a => a.ContentItemId, c => c.ContentItemId, (a, c) => new { c.ContentItemId, c.ContentType, c.Published, c.Latest, a.Id, a.IsFormer })
            .Where(a => a.IsFormer ? a.Latest : a.Published)
            .OrderBy(a => a.IsFormer).ThenByDescending(a => a.Id)
            .Select(a => new RoutedItem(a.ContentItemId, a.ContentType, a.IsFormer)).FirstOrDefaultAsync(cancellationToken) ?? RoutedItem.None;
    }
}
