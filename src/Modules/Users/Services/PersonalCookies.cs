using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Web.Chrome;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Http;

namespace ItsmSite.Users.Services;

/// <summary>Cookies that keep language and theme in the browser, so that the first byte of a page is right, signed in or not.</summary>
public static class PersonalCookies
{
    /// <summary>Remembers a theme for a year.</summary>
    public static void WriteTheme(HttpResponse response, string theme)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (!ThemePreferences.IsValid(theme)) throw new ArgumentException($"'{theme}' is not a theme preference.", nameof(theme));
        response.Cookies.Append(ThemePreferences.CookieName, theme, new CookieOptions
        {
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        });
    }

    /// <summary>Brings what a person chose elsewhere to this browser.</summary>
    public static void Write(HttpResponse response, SiteUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (SiteCultures.IsSupported(user.Culture)) CultureCookie.Write(response, user.Culture!);
        if (ThemePreferences.IsValid(user.ThemePreference)) WriteTheme(response, user.ThemePreference!);
    }
}
