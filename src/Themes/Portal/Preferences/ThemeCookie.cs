using Microsoft.AspNetCore.Http;

namespace ItsmSite.Portal.Preferences;

/// <summary>The cookie that keeps a reader's choice of colours, so that the first byte of a page already has them.</summary>
public static class ThemeCookie
{
    /// <summary>Name of the cookie. The theme's script writes it too.</summary>
    public const string Name = "theme";

    /// <summary>"light", "dark" or "system"; whatever else the cookie holds is "system".</summary>
    public static string Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Known(request.Cookies[Name]);
    }

    /// <summary>Keeps the choice for a year. It is readable by script, which changes it without a request.</summary>
    public static void Write(HttpResponse response, string? theme)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Cookies.Append(Name, Known(theme), PreferenceEndpoints.CookieOptions(response.HttpContext.Request, httpOnly: false));
    }

    private static string Known(string? theme) => theme is "light" or "dark" ? theme : "system";
}
