using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace ItsmSite.Framework.Localization;

/// <summary>Remembers a visitor's language in the browser.</summary>
public static class CultureCookie
{
    /// <summary>Name of the cookie.</summary>
    public static string Name => CookieRequestCultureProvider.DefaultCookieName;

    /// <summary>Asks the browser to remember a language for a year.</summary>
    /// <exception cref="ArgumentException">The interface doesn't speak that language.</exception>
    public static void Write(HttpResponse response, string culture)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (!SiteCultures.IsSupported(culture)) throw new ArgumentException($"'{culture}' is not a language of the interface.", nameof(culture));
        var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture));
        response.Cookies.Append(Name, value, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        });
    }
}
