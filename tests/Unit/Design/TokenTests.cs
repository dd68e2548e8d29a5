using System.Text.RegularExpressions;
using Xunit;

namespace ItsmSite.Tests.Unit.Design;

/// <summary>Stylesheets name tokens; colours, sizes of text, weights, corners and times stand in the tokens alone.</summary>
public sealed partial class TokenTests
{
    private static readonly string[] s_tokens = ["10-tokens.css", "11-contrast.css"];

    [Fact]
    public void NoStylesheet_BypassesTheTokens()
    {
        var sheets = Sheets().Where(f => !s_tokens.Contains(Path.GetFileName(f))).ToList();
        Assert.NotEmpty(sheets);
        Assert.Empty(sheets.SelectMany(f => Hard(File.ReadAllText(f)).Select(value => $"{Path.GetFileName(f)}: {value}")));
    }

    [Fact]
    public void EveryToken_ThatIsUsed_IsThere()
    {
        var all = string.Concat(Sheets().Select(File.ReadAllText));
        var given = Given().Matches(all).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Used().Matches(all).Select(m => m.Groups[1].Value), name => !given.Contains(name));
    }

    [Theory]
    [InlineData("a { color: #ff0000; }", 1)]
    [InlineData("a { background: rgb(0 0 0 / 50%); }", 1)]
    [InlineData("a { font-weight: 600; font-size: 14px; border-radius: 3px; transition: color 200ms; }", 4)]
    [InlineData("a { color: var(--ink); font-size: .9em; font-size: 10.5pt; border-radius: 50%; border-radius: 0 0 var(--radius) 0; }", 0)]
    public void HardValues_AreTold(string css, int count) => Assert.Equal(count, Hard(css).Count);

    private static IEnumerable<string> Sheets() => Repository.Sources("*.css").Where(f => Path.GetFileName(f) != "portal.css");

    private static List<string> Hard(string css) => [.. Value().Matches(Comment().Replace(css, "")).Select(m => m.Value)];

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"#[0-9a-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgb|hsl|oklch)a?\(|font-weight:\s*\d+|font-size:\s*[\d.]+(?:px|rem)|border-radius:\s*[\d.]+px|transition:[^;}]*\d+ms", RegexOptions.IgnoreCase)]
    private static partial Regex Value();

    [GeneratedRegex(@"--([\w-]+)\s*:")]
    private static partial Regex Given();

    [GeneratedRegex(@"var\(--([\w-]+)")]
    private static partial Regex Used();
}
