namespace ItsmSite.Users.Models;

/// <summary>Colours of the interface.</summary>
public static class ThemePreferences
{
    /// <summary>Dark text on a light ground.</summary>
    public const string Light = "light";

    /// <summary>Light text on a dark ground.</summary>
    public const string Dark = "dark";

    /// <summary>As the person's device is set.</summary>
    public const string System = "system";

    /// <summary>Whether a value is one of these.</summary>
    public static bool IsValid(string? value) => value is Light or Dark or System;
}
