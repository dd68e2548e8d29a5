using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Web.Chrome;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ItsmSite.Users;

/// <summary>Where the forms for language and theme are posted to, signed in or not. Whoever is signed in finds the choice in any browser.</summary>
internal static class PreferenceRoutes
{
    /// <summary>Adds <c>/preferences/culture</c> (fields <c>culture</c>, <c>returnUrl</c>) and <c>/preferences/theme</c> (<c>theme</c>, <c>returnUrl</c>).</summary>
    public static void MapPreferences(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/preferences/culture", SetCultureAsync).AllowAnonymous();
        routes.MapPost("/preferences/theme", SetThemeAsync).AllowAnonymous();
    }

    private static async Task<IResult> SetCultureAsync(HttpContext context, IAntiforgery antiforgery, ProfileEditor profiles)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var culture = form["culture"].ToString();
        if (!SiteCultures.IsSupported(culture)) return Results.BadRequest();
        CultureCookie.Write(context.Response, culture);
        await profiles.ChooseAsync(user => user.Culture = culture, context.RequestAborted);
        return Results.LocalRedirect(LocalUrl.OrHome(form["returnUrl"]));
    }

    private static async Task<IResult> SetThemeAsync(HttpContext context, IAntiforgery antiforgery, ProfileEditor profiles)
    {
        if (!await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var theme = form["theme"].ToString();
        if (!ThemePreferences.IsValid(theme)) return Results.BadRequest();
        PersonalCookies.WriteTheme(context.Response, theme);
        await profiles.ChooseAsync(user => user.ThemePreference = theme, context.RequestAborted);
        return Results.LocalRedirect(LocalUrl.OrHome(form["returnUrl"]));
    }
}
