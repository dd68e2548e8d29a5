using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ItsmSite.Framework.Web;

/// <summary>Routes every shell has.</summary>
internal static class FrameworkRoutes
{
    public static void MapFrameworkRoutes(this IEndpointRouteBuilder routes)
    {
        routes.MapStaticAssets().AllowAnonymous();
        routes.MapOpenApi();
        routes.MapRazorPages().WithStaticAssets();
    }
}
