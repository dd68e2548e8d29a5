using System.Globalization;
using System.Text.RegularExpressions;

namespace ItsmSite.Tests.Unit.Design;

/// <summary>The colour roles of the built stylesheet, as a theme shows them.</summary>
internal sealed partial class Stylesheet
{
    private readonly string _css = Repository.Read("src", "Themes", "Portal", "wwwroot", "css", "portal.css");

    /// <summary>The roles and their colours as red, green and blue.</summary>
    /// <param name="contrast">High contrast, by choice or by the device.</param>
    /// <param name="dark">A device set to dark colours, or the theme chosen.</param>
    /// <param name="byDevice">The rules for those whose device asks for contrast, instead of those for who chose the theme.</param>
    public IReadOnlyDictionary<string, int[]> Colours(bool contrast, bool dark, bool byDevice = false)
    {
        var colours = new Dictionary<string, int[]>();
        Add(colours, Block(RootRules()), dark);
        if (contrast) Add(colours, Block(byDevice ? DeviceRules() : ChosenRules()), dark);
        return colours;
    }

    /// <summary>WCAG's contrast of two colours, 1 to 21.</summary>
    public static double Contrast(int[] one, int[] other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    private static double Luminance(int[] colour)
    {
        var parts = colour.Select(c => c / 255d).Select(c => c <= .04045 ? c / 12.92 : Math.Pow((c + .055) / 1.055, 2.4)).ToArray();
        return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2];
    }

    private string Block(Regex rules)
    {
        var match = rules.Match(_css);
        Xunit.Assert.True(match.Success, $"The stylesheet has no rules like {rules}");
        return match.Groups[1].Value;
    }

    private static void Add(Dictionary<string, int[]> colours, string block, bool dark)
    {
        foreach (Match role in Role().Matches(block))
        {
            var given = Hex().Matches(role.Groups[2].Value).Select(m => m.Value).ToList();
            if (given.Count == 0) continue;
            var hex = given[dark ? ^1 : 0];
            colours[role.Groups[1].Value] = [.. Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
        }
    }

    [GeneratedRegex(@":root\{(color-scheme:light dark;[^}]*)\}")]
    private static partial Regex RootRules();

    [GeneratedRegex(@":root\[data-theme=""contrast""\]\{([^}]*)\}")]
    private static partial Regex ChosenRules();

    [GeneratedRegex(@"@media \(prefers-contrast:more\)\{:root:root\{([^}]*)\}")]
    private static partial Regex DeviceRules();

    [GeneratedRegex(@"--([\w-]+):(light-dark\([^;]*\)|#[0-9a-f]{6})")]
    private static partial Regex Role();

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Hex();
}
