using Microsoft.AspNetCore.Http;

namespace ItsmSite.Framework.Web.Chrome;

/// <summary>Colours of the interface, and the cookie that keeps a reader's choice so that the first byte of a page already has them.</summary>
public static class ThemePreferences
{
    /// <summary>Dark text on a light ground.</summary>
    public const string Light = "light";

    /// <summary>Light text on a dark ground.</summary>
    public const string Dark = "dark";

    /// <summary>Text at 7:1 and more, with borders that can be seen; light or dark as the device is set.</summary>
    public const string Contrast = "contrast";

    /// <summary>As the person's device is set.</summary>
    public const string System = "system";

    /// <summary>Name of the cookie. Scripts read and write it too.</summary>
    public const string CookieName = "theme";

    /// <summary>All of them, in the order they are offered.</summary>
    public static IReadOnlyList<string> All { get; } = [System, Light, Dark, Contrast];

    /// <summary>Whether a value is one of these.</summary>
    public static bool IsValid(string? value) => value is not null && All.Contains(value);

    /// <summary>Icon that stands for a theme.</summary>
    public static string IconOf(string theme) => theme switch { Light => "sun", Dark => "moon", Contrast => "eye", _ => "circle-half" };

    /// <summary>What a theme is called, a text of <see cref="SharedTexts"/>.</summary>
    public static string NameOf(string theme) => theme switch { Light => "Light", Dark => "Dark", Contrast => "High contrast", _ => "Automatic" };

    /// <summary>The colour schemes a page in the theme can be shown in, as the meta element <c>color-scheme</c> says it.</summary>
    public static string SchemeOf(string theme) => theme is Light or Dark ? theme : "light dark";

    /// <summary>The choice in a request's cookie; <see cref="System"/> where there is none.</summary>
    public static string Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies[CookieName] is { } value && IsValid(value) ? value : System;
    }
}
