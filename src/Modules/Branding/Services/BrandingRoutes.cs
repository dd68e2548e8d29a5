using ItsmSite.Contents.Services;
using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ItsmSite.Branding.Services;

/// <summary>Serves the stylesheet of the colour and the logo to everybody, signed in or not: the sign-in page shows both. Their addresses change with what they give.</summary>
internal static class BrandingRoutes
{
    private const string Forever = "public, max-age=31536000, immutable";

    public static void MapBranding(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/branding/{colour:regex(^[0-9a-f]{{6}}$)}.css", GetStylesheet).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/branding/{name}", GetLogoAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult GetStylesheet(string colour, HttpContext http)
    {
        if (BrandColour.Parse(colour) is not { } brand || brand.ContrastWith(BrandColour.White) < BrandStylesheet.MinContrast) return Results.NotFound();
        http.Response.Headers.CacheControl = Forever;
        return Results.Text(BrandStylesheet.Of(brand), "text/css");
    }

    private static async Task<IResult> GetLogoAsync(string name, HttpContext http, SiteSettings settings, MediaStore media, CancellationToken cancellationToken)
    {
        if (!BrandSettings.IsLogoName(name) || name != await settings.FindAsync<string>(BrandSettings.Logo, cancellationToken)) return Results.NotFound();
        if (await media.FindAsync(MediaStore.SiteOwner, name, cancellationToken) is not { } file) return Results.NotFound();
        MediaEndpoints.Confine(http.Response);
        http.Response.Headers.CacheControl = Forever;
        return Results.Stream(media.Open(file), file.ContentType);
    }
}
