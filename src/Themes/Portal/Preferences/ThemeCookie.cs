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
        return request.Cookies[Name] is "light" or "dark" ? request.Cookies[Name]! : "system";
    }
}
