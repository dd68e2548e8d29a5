namespace ItsmSite.Branding.Services;

/// <summary>The site's name, colour and logo as they are to be.</summary>
/// <param name="SiteName">Name of the site.</param>
/// <param name="Colour">Its colour as typed; empty for the theme's.</param>
/// <param name="NewLogo">A new logo, or null to keep what there is.</param>
/// <param name="WithoutLogo">Whether the present logo goes.</param>
/// <param name="Seen">What was kept when the form was filled.</param>
public sealed record BrandInput(string SiteName, string Colour, ReadOnlyMemory<byte>? NewLogo, bool WithoutLogo, string Seen)
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxNameLength = 60;
}
