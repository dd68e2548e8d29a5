using ItsmSite.Framework.Recipes;

namespace ItsmSite.Branding.Services;

/// <summary>The module's settings.</summary>
public sealed class BrandSettings : ISettingProvider
{
    /// <summary>The colour as <c>#rrggbb</c>; empty for the theme's.</summary>
    public const string Colour = "BrandColour";

    /// <summary>Name of the logo among the files of the whole site; empty for none.</summary>
    public const string Logo = "BrandLogo";

    /// <inheritdoc />
    public IEnumerable<SettingDefinition> GetSettings() =>
    [
        SettingDefinition.Text(Colour, text => text.Length == 0 ? null
            : BrandColour.Parse(text) is not { } colour ? "it must be a colour such as #0b4a3c"
            : colour.ContrastWith(BrandColour.White) < BrandStylesheet.MinContrast ? $"white text can't be read on it; {colour.DarkenedTo(BrandStylesheet.MinContrast)} would do" : null),
        SettingDefinition.Text(Logo, text => text.Length == 0 || IsLogoName(text) ? null : "it must be the name of a logo that was uploaded"),
    ];

    /// <summary>Whether a file of the site may be shown as its logo, also to those who are not signed in.</summary>
    public static bool IsLogoName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith("logo-", StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal) && name.Length <= 40;
    }
}
