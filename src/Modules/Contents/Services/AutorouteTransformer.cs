using ItsmSite.Contents.Indexes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ItsmSite.Contents.Services;

/// <summary>Leads the address of a published item to the page that shows its type. Who may see it is decided by that page.</summary>
public sealed class AutorouteTransformer(SiteDbContext db, BriefCache<string, RoutedItem> cache, IOptions<ContentPageOptions> pages, ShellFeatures features) : DynamicRouteValueTransformer
{
    /// <inheritdoc />
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        ArgumentNullException.ThrowIfNull(values);
        if (values["path"] is not string { Length: > 0 and <= 400 } path) return null!;
        var found = await cache.GetAsync(path.ToLowerInvariant(), wanted => FindAsync(wanted, httpContext.RequestAborted));
        if (found == RoutedItem.None || features.HiddenContentTypes.Contains(found!.ContentType)) return null!;
        var page = pages.Value.DisplayPages.GetValueOrDefault(found.ContentType, ContentPageOptions.DefaultDisplayPage);
        return new RouteValueDictionary { ["page"] = page, ["contentItemId"] = found.ContentItemId };
    }

    private async Task<RoutedItem?> FindAsync(string path, CancellationToken cancellationToken) => await db.Set<AutorouteIndex>().AsNoTracking().Where(r => r.Path == path)
        .Join(db.Set<ContentItemRecord>().Where(c => c.Published), r => r.ContentItemId, c => c.ContentItemId, (r, c) => new RoutedItem(c.ContentItemId, c.ContentType))
        .SingleOrDefaultAsync(cancellationToken) ?? RoutedItem.None;
}
