using System.Diagnostics;
using System.Text;
using ItsmSite.Search.Analysis;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Analysis;

public sealed class TextAnalyzerFuzzTests
{
    private static readonly string?[] _cultures = ["en", "fi", null];

    /// <summary>What real and broken texts are made of, so that chance meets the rules often.</summary>
    private static readonly string[] _pieces =
    [
        "a", "Z", "net", ".NET", "Wi-Fi", "don't", "EU:ssa", ":n", "C#", "C++", "+", "#", "'", "\u2019", "-", "\u2011", ".", "/", "\\", "_", "@", "&",
        " ", "\n", "\0", "0", "9", "٣", "ä", "å", "ß", "ø", "Æ", "İ", "é", "e\u0301", "\u0301", "\u0308", "\u0323", "\u20DD", "ǆ", "ﬃ", "ﷺ", "Ａ", "½",
        "日", "ｶ", "ﾞ", "\u3099", "가", "\u1100\u1161", "हि", "\u093C", "ก", "\uD83D", "\uDE00", "😀", "𝐀", "𠀀", "𐐀", "\u00AD", "\u200B", "\uFEFF",
        "\uFFFE", "\uFFFF", "ing", "edly", "ssa", "PowerShell", "SQLServer",
    ];

    private readonly TextAnalyzer _analyzer = new();

    [Fact]
    public void Analyze_RandomPieces_HoldsItsPromises()
    {
        var random = new Random(20241105);
        for (var round = 0; round < 10_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => _pieces[random.Next(_pieces.Length)]));
            AssertPromises(text, _cultures[round % 3]);
        }
    }

    [Fact]
    public void Analyze_RandomCharacters_HoldsItsPromises()
    {
        var random = new Random(7);
        for (var round = 0; round < 10_000; round++)
        {
            var end = round % 2 == 0 ? 0x10000 : 0x500;
            var text = string.Create(random.Next(60), (random, end), static (span, state) =>
            {
                foreach (ref var unit in span) unit = (char)state.random.Next(state.end);
            });
            AssertPromises(text, _cultures[round % 3]);
        }
    }

    [Fact]
    public void Analyze_EveryCharacterBesideLetters_HoldsItsPromises()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            AssertPromises($"ab{(char)unit}cd {(char)unit}", "en");
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ä")]
    [InlineData("a-")]
    [InlineData("aB")]
    [InlineData("a'")]
    [InlineData("a:n")]
    [InlineData("a\u00AD")]
    [InlineData("\u00AD")]
    [InlineData("\u0301")]
    [InlineData("e\u0301")]
    [InlineData("日")]
    [InlineData("я")]
    [InlineData("𝐀")]
    [InlineData("\uD800")]
    [InlineData("-")]
    [InlineData("1.")]
    public void Analyze_OneMillionCharsAlike_TakesLinearTime(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 1_000_000 / piece.Length).ToString();
        var watch = Stopwatch.StartNew();
        var tokens = _analyzer.Analyze("x" + text, "en");
        Assert.InRange(tokens[^1].Start + tokens[^1].Length, 1, text.Length + 1);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for one million chars");
    }

    private void AssertPromises(string text, string? culture)
    {
        var tokens = _analyzer.Analyze(text, culture);
        var (start, end, position) = (0, 0, -1);
        foreach (var token in tokens)
        {
            if (token.Start < start || token.Length < 1 || token.Start < end || token.Start + token.Length > text.Length || token.Position <= position)
            {
                Assert.Fail($"{token} in {Escaped(text)}");
            }

            (start, end, position) = (token.Start, token.Start + token.Length, token.Position);
            AssertForm(token.Exact, text);
            AssertForm(token.Stem, text);
            if (token.Parts.Count != token.PartStems.Count) Assert.Fail($"{token} in {Escaped(text)}");
            foreach (var form in token.Parts.Concat(token.PartStems)) AssertForm(form, text);
        }

        var again = _analyzer.Analyze(text, culture);
        if (!tokens.Select(Flat).SequenceEqual(again.Select(Flat))) Assert.Fail($"not the same twice: {Escaped(text)}");
    }

    private static void AssertForm(string form, string text)
    {
        var sound = form.Length is > 0 and <= 64 && form.IsNormalized() && string.Equals(form, form.ToLowerInvariant(), StringComparison.Ordinal)
            && form.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || rune.Value > 0x300 || rune.Value is '.' or '#' or '+');
        if (!sound) Assert.Fail($"{Escaped(form)} in {Escaped(text)}");
    }

    private static (int Start, int Length, int Position, string Exact, string Stem, string Parts) Flat(AnalyzedToken token) =>
        (token.Start, token.Length, token.Position, token.Exact, token.Stem, string.Join(' ', token.Parts.Concat(token.PartStems)));

    private static string Escaped(string text) => string.Concat(text.Take(200).Select(unit => unit is >= ' ' and < '\u007F' ? unit.ToString() : $"\\u{(int)unit:X4}"));
}
