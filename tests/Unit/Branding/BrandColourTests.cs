using System.Globalization;
using ItsmSite.Branding.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Branding;

public sealed class BrandColourTests
{
    [Theory]
    [InlineData("#0b4a3c", "#0b4a3c")]
    [InlineData("0B4A3C", "#0b4a3c")]
    [InlineData(" #fa0 ", "#ffaa00")]
    public void Parse_AColour_IsTaken(string typed, string expected) => Assert.Equal(expected, BrandColour.Parse(typed)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("green")]
    [InlineData("#12345")]
    [InlineData("#0b4a3c}body{display:none")]
    [InlineData("-b4a3c")]
    public void Parse_AnythingElse_IsNot(string? typed) => Assert.Null(BrandColour.Parse(typed));

    // The pairs are examples of WCAG 2.2's own techniques and of its definition.
    [Theory]
    [InlineData("#000000", 21.0)]
    [InlineData("#ffffff", 1.0)]
    [InlineData("#767676", 4.54)]
    [InlineData("#777777", 4.48)]
    public void Contrast_WithWhite_IsThatOfWcag(string colour, double expected) => Assert.Equal(expected, BrandColour.Parse(colour)!.Value.ContrastWith(BrandColour.White), 2);

    [Fact]
    public void DarkenedTo_AnyColour_GivesOneThatCanBeReadOn()
    {
        for (var rgb = 0; rgb <= 0xffffff; rgb += 0x1357)
        {
            var colour = BrandColour.Parse(rgb.ToString("x6", CultureInfo.InvariantCulture))!.Value;
            Assert.True(colour.DarkenedTo(4.5).ContrastWith(BrandColour.White) >= 4.5, colour.ToString());
        }
    }

    [Fact]
    public void Stylesheet_OfAnyColourThatIsTaken_KeepsItsTextReadable()
    {
        for (var rgb = 0; rgb <= 0xffffff; rgb += 0x1357)
        {
            var colour = BrandColour.Parse(rgb.ToString("x6", CultureInfo.InvariantCulture))!.Value.DarkenedTo(BrandStylesheet.MinContrast);
            var roles = BrandStylesheet.Of(colour).Split(';').Select(d => d.Split(':')).Where(d => d.Length > 1 && d[^2].TrimEnd().Contains("--", StringComparison.Ordinal))
                .ToDictionary(d => d[^2][d[^2].IndexOf("--", StringComparison.Ordinal)..], d => d[^1].Split('(', ',', ')'));
            for (var scheme = 1; scheme <= 2; scheme++)
            {
                Assert.True(Of("--on-brand").ContrastWith(Of("--brand")) >= 4.5, $"{colour} {scheme}");
                Assert.True(Of("--on-brand-soft").ContrastWith(Of("--brand")) >= 4.49, $"{colour} {scheme} soft");
                Assert.True(Of("--on-brand").ContrastWith(Of("--scene-sky")) >= 4.5, $"{colour} {scheme} sky");
                Assert.True(BrandColour.Parse(scheme == 1 ? "#4b5a53" : "#aab8b1")!.Value.ContrastWith(Of("--brand-soft")) >= 4.5, $"{colour} {scheme} ink");
                BrandColour Of(string role) => BrandColour.Parse(roles[role][scheme])!.Value;
            }
        }
    }
}
