using ItsmSite.Framework.Localization;
using ItsmSite.Users.Models;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ItsmSite.Users;

/// <summary>Where the forms for language and theme are posted to, signed in or not. Whoever is signed in finds the choice in any browser.</summary>
internal static class PreferenceRoutes
{
    /// <summary>Adds <c>/preferences/culture</c> (fields <c>culture</c>, <c>returnUrl</c>) and <c>/preferences/theme</c> (<c>theme</c>, <c>returnUrl</c>).</summary>
    public static void MapPreferences(this IEndpointRouteBuilder routes)
    {
        // Before routes of the same address that a theme brings, which know nothing of the profile.
        routes.MapPost("/preferences/culture", SetCultureAsync).AllowAnonymous().WithOrder(-1);
        routes.MapPost("/preferences/theme", SetThemeAsync).AllowAnonymous().WithOrder(-1);
    }

    private static async Task<IResult> SetCultureAsync(HttpContext context, ProfileEditor profiles, [FromForm] string? culture, [FromForm] string? returnUrl)
    {
        if (!SiteCultures.IsSupported(culture)) return Results.BadRequest();
        CultureCookie.Write(context.Response, culture!);
        await profiles.ChooseAsync(user => user.Culture = culture, context.RequestAborted);
        return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }

    private static async Task<IResult> SetThemeAsync(HttpContext context, ProfileEditor profiles, [FromForm] string? theme, [FromForm] string? returnUrl)
    {
        if (!ThemePreferences.IsValid(theme)) return Results.BadRequest();
        PersonalCookies.WriteTheme(context.Response, theme!);
        await profiles.ChooseAsync(user => user.ThemePreference = theme, context.RequestAborted);
        return Results.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }
}
