using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace ItsmSite.Contents.Services;

/// <summary>Leads the address of a published item to the page that shows its type, and a former one to the page that knows where it went. Who may see it is decided by that page.</summary>
public sealed class AutorouteTransformer(RoutedItems routes, IOptions<ContentPageOptions> pages) : DynamicRouteValueTransformer
{
    /// <inheritdoc />
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        ArgumentNullException.ThrowIfNull(values);
        if (values["path"] is not string path || await routes.FindAsync(path, httpContext.RequestAborted) is not { } found) return null!;
        return new RouteValueDictionary { ["page"] = found.IsFormer ? pages.Value.FormerPageOf(found.ContentType) : pages.Value.DisplayPageOf(found.ContentType), ["contentItemId"] = found.ContentItemId };
    }
}
