namespace ItsmSite.Tests.Browser;

/// <summary>Who looks at the site, and through what.</summary>
/// <param name="Person">Demo person who is signed in; null for nobody.</param>
/// <param name="Culture">Language of the interface; null for what the person and the browser say (English).</param>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Height">Height of the window in CSS pixels.</param>
/// <param name="Dark">Whether the device is set to dark colours.</param>
/// <param name="Script">Whether scripts run.</param>
public sealed record GuestOptions(string? Person = null, string? Culture = null, int Width = 1280, int Height = 800, bool Dark = false, bool Script = true);
