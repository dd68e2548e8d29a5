using ItsmSite.Contents.Indexes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ItsmSite.Contents.Services;

/// <summary>Leads the address of a published item to the page that shows its type. Who may see it is decided by that page.</summary>
public sealed class AutorouteTransformer(SiteDbContext db, IOptions<ContentPageOptions> pages) : DynamicRouteValueTransformer
{
    /// <inheritdoc />
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        ArgumentNullException.ThrowIfNull(values);
        if (values["path"] is not string { Length: > 0 and <= 400 } path) return null!;
        var wanted = path.ToLowerInvariant();
        var found = await db.Set<AutorouteIndex>().AsNoTracking().Where(r => r.Path == wanted)
            .Join(db.Set<ContentItemRecord>().Where(c => c.Published), r => r.ContentItemId, c => c.ContentItemId, (r, c) => new { c.ContentItemId, c.ContentType })
            .SingleOrDefaultAsync(httpContext.RequestAborted);
        if (found is null || !pages.Value.DisplayPages.TryGetValue(found.ContentType, out var page)) return null!;
        return new RouteValueDictionary { ["page"] = page, ["contentItemId"] = found.ContentItemId };
    }
}
