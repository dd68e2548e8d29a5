using ItsmSite.Framework.Web.Design;
using Xunit;

namespace ItsmSite.Tests.Unit.Design;

/// <summary>WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11, computed from the stylesheet that is served.</summary>
public sealed class ContrastTests
{
    private const double Text = 4.5, HighText = 7, Part = 3;

    // What no component shows beside another, but what separates: seen only in high contrast.
    private static readonly string[] s_lines = ["line", "line-strong", "chart-line"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryPair_HasEnoughContrast(bool dark) => Assert.Empty(TooWeak(new Stylesheet().Colours(false, dark), Text));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryPair_InHighContrast_HasMore(bool dark) => Assert.Empty(TooWeak(new Stylesheet().Colours(true, dark), HighText));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryLine_InHighContrast_IsSeen(bool dark)
    {
        var colours = new Stylesheet().Colours(true, dark);
        Assert.All(s_lines, line => Assert.True(Stylesheet.Contrast(colours[line], colours["page"]) >= Part, line));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void DeviceThatAsksForContrast_HasTheColoursOfTheTheme(bool dark)
    {
        var sheet = new Stylesheet();
        Assert.Equal(sheet.Colours(true, dark), sheet.Colours(true, dark, byDevice: true));
    }

    [Fact]
    public void GreyOnGrey_IsFound() =>
        Assert.Equal(["ink on page is 2.8"], TooWeak(new Dictionary<string, int[]> { ["ink"] = [0x99, 0x99, 0x99], ["page"] = [0xff, 0xff, 0xff] }, Text, [new("ink", "page", true)]));

    [Fact]
    public void BlackOnWhite_IsAsWcagSays() => Assert.Equal(21, Stylesheet.Contrast([0, 0, 0], [255, 255, 255]), 3);

    private static List<string> TooWeak(IReadOnlyDictionary<string, int[]> colours, double text, IEnumerable<ColourPair>? pairs = null) => [.. (pairs ?? ColourPairs.All)
        .Select(pair => (pair, ratio: Stylesheet.Contrast(colours[pair.Front], colours[pair.Ground])))
        .Where(p => p.ratio < (p.pair.IsText ? text : Part))
        .Select(p => FormattableString.Invariant($"{p.pair.Front} on {p.pair.Ground} is {Math.Floor(p.ratio * 10) / 10:0.0}"))];
}
