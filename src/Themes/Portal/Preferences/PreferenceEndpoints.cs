using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace ItsmSite.Portal.Preferences;

/// <summary>Where the forms for theme and language are posted to; both answer with a redirect to the page they came from.</summary>
public static class PreferenceEndpoints
{
    /// <summary>Address of the theme form: fields <c>theme</c> and <c>returnUrl</c>.</summary>
    public const string ThemePath = "/preferences/theme";

    /// <summary>Address of the language form: fields <c>culture</c> and <c>returnUrl</c>.</summary>
    public const string CulturePath = "/preferences/culture";

    /// <summary>Adds both routes.</summary>
    public static void MapPreferences(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(ThemePath, SetThemeAsync).AllowAnonymous();
        routes.MapPost(CulturePath, SetCultureAsync).AllowAnonymous();
    }

    internal static CookieOptions CookieOptions(HttpRequest request, bool httpOnly) => new()
    {
        Path = "/",
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps,
        HttpOnly = httpOnly,
        IsEssential = true,
    };

    /// <summary>The address when it is a path of this site, else the front page.</summary>
    internal static string LocalOrHome(string? url, HttpRequest request)
    {
        var home = request.PathBase + "/";
        if (string.IsNullOrEmpty(url) || url[0] != '/' || url.Any(char.IsControl))
            return home;
        return url.Length > 1 && url[1] is '/' or '\\' ? home : url;
    }

    private static async Task<IResult> SetThemeAsync(HttpContext context, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.BadRequest();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        ThemeCookie.Write(context.Response, form["theme"]);
        return Results.LocalRedirect(LocalOrHome(form["returnUrl"], context.Request));
    }

    private static async Task<IResult> SetCultureAsync(HttpContext context, IAntiforgery antiforgery, IOptions<RequestLocalizationOptions> options)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.BadRequest();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var culture = options.Value.SupportedUICultures?.FirstOrDefault(known => known.Name == form["culture"]);
        if (culture is null)
            return Results.BadRequest();
        var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture));
        context.Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, value, CookieOptions(context.Request, httpOnly: true));
        return Results.LocalRedirect(LocalOrHome(form["returnUrl"], context.Request));
    }
}
