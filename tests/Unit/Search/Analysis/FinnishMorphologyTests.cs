using ItsmSite.Search.Analysis;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Analysis;

/// <summary>Finnish lemmas and compounds with libvoikko, and what is done without it.</summary>
public sealed class FinnishMorphologyTests
{
    [Theory]
    [InlineData("hauissa", "haku")]
    [InlineData("etäyhteydellä", "etäyhteys")]
    [InlineData("asiakkaiden", "asiakas")]
    [InlineData("alennuksen", "alennus")]
    [InlineData("vpn-yhteyden", "vpn-yhteys")]
    public void Analyze_WithVoikko_UnitesFormAndLemma(string form, string lemma)
    {
        var analyzer = WithVoikko();

        Assert.Equal(analyzer.Analyze(lemma, "fi")[0].Stem, analyzer.Analyze(form, "fi")[0].Stem);
    }

    [Fact]
    public void Analyze_WithVoikko_DividesCompounds()
    {
        var token = WithVoikko().Analyze("palveluportfolion", "fi")[0];

        Assert.Equal(["palvelu", "portfolion"], token.Parts);
        Assert.Equal([Stem("palvelu"), Stem("portfolio")], token.PartStems);
    }

    [Fact]
    public void Analyze_WithVoikko_DividesCompoundsWithinPieces()
    {
        var token = WithVoikko().Analyze("Windows-työaseman", "fi")[0];

        Assert.Equal(["windows", "työaseman", "työ", "aseman"], token.Parts);
        Assert.Equal(token.Parts.Count, token.PartStems.Count);
    }

    [Fact]
    public void Analyze_WithVoikko_LeavesOtherLanguagesAndUnknownWordsAlone()
    {
        var analyzer = WithVoikko();

        Assert.Empty(analyzer.Analyze("tietoturvaohje", "en")[0].Parts);
        Assert.Equal(Stem("powershellin"), analyzer.Analyze("powershellin", "fi")[0].Stem);
    }

    [Fact]
    public void Analyze_WithVoikko_OnManyThreads_GivesTheSameWords()
    {
        var analyzer = WithVoikko();
        string[] words = ["tietoturvaohjeet", "salasanan", "hauissa", "xyzzy", "kuusikymppisiä", "äö", "a", new('ö', 64)];
        var expected = words.Select(word => Text(analyzer.Analyze(word, "fi"))).ToList();

        Parallel.For(0, 2000, number => Assert.Equal(expected[number % words.Length], Text(analyzer.Analyze(words[number % words.Length], "fi"))));
    }

    [Fact]
    public void Name_TellsAnalysesApart()
    {
        Assert.Equal(new TextAnalyzer().Name, new TextAnalyzer().Name);
        Assert.NotEqual(new TextAnalyzer().Name, WithVoikko().Name);
    }

    [Theory]
    [InlineData("yhteyden", "yhteys")]
    [InlineData("yhteyksien", "yhteys")]
    [InlineData("alennuksen", "alennus")]
    [InlineData("pöydän", "pöytä")]
    [InlineData("leivän", "leipä")]
    [InlineData("turvallisuuden", "turvallisuus")]
    [InlineData("yhteisen", "yhteinen")]
    public void Analyze_WithoutVoikko_KnowsGradationWeakly(string form, string lemma)
    {
        var analyzer = new TextAnalyzer();

        Assert.True(Stems(analyzer, form).Overlaps(Stems(analyzer, lemma)), string.Join(' ', Stems(analyzer, form).Concat(Stems(analyzer, lemma))));
    }

    private static TextAnalyzer WithVoikko()
    {
        if (FinnishMorphology.Loaded is not { } morphology)
            Assert.Skip("libvoikko is not on this machine (Debian: libvoikko1 and voikko-fi).");
        else
            return new TextAnalyzer(morphology);
        return null!;
    }

    private static string Stem(string word) => new FinnishStemmer().Stem(word);

    private static HashSet<string> Stems(TextAnalyzer analyzer, string word) => [.. analyzer.Analyze(word, "fi").SelectMany(token => token.OtherStems.Append(token.Stem))];

    private static string Text(IReadOnlyList<AnalyzedToken> tokens) =>
        string.Join('|', tokens.Select(token => $"{token.Exact} {token.Stem} {string.Join(',', token.OtherStems)} {string.Join(',', token.Parts)} {string.Join(',', token.PartStems)}"));
}
