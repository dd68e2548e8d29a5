using Microsoft.AspNetCore.Http;

namespace ItsmSite.Framework.Web.Chrome;

/// <summary>Colours of the interface, and the cookie that keeps a reader's choice so that the first byte of a page already has them.</summary>
public static class ThemePreferences
{
    /// <summary>Dark text on a light ground.</summary>
    public const string Light = "light";

    /// <summary>Light text on a dark ground.</summary>
    public const string Dark = "dark";

    /// <summary>As the person's device is set.</summary>
    public const string System = "system";

    /// <summary>Name of the cookie. Scripts read and write it too.</summary>
    public const string CookieName = "theme";

    /// <summary>Whether a value is one of these.</summary>
    public static bool IsValid(string? value) => value is Light or Dark or System;

    /// <summary>The choice in a request's cookie; <see cref="System"/> where there is none.</summary>
    public static string Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies[CookieName] is { } value && IsValid(value) ? value : System;
    }
}
