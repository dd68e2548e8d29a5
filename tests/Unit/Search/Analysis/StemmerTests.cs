using ItsmSite.Search.Analysis;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Analysis;

public sealed class StemmerTests
{
    public static TheoryData<string> Cultures => ["en", "fi"];

    [Theory]
    [InlineData("en", typeof(EnglishStemmer))]
    [InlineData("EN-gb", typeof(EnglishStemmer))]
    [InlineData("fi", typeof(FinnishStemmer))]
    [InlineData("fi-FI", typeof(FinnishStemmer))]
    [InlineData("fil", null)]
    [InlineData("sv", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void For_Culture_GivesItsStemmer(string? culture, Type? expected) => Assert.Equal(expected, Stemmers.For(culture)?.GetType());

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Stem_ItsOwnStem_IsTheSameInstance(string culture)
    {
        const string word = "pdf";
        Assert.Same(word, Stemmers.For(culture)!.Stem(word));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Stem_AnyLetters_NeverThrowsNorGrows(string culture)
    {
        const string letters = "aeiouyäöYbdhjklmnpst'0-";
        string[] endings = ["", "ing", "edly", "ied", "ies", "ational", "li", "ssa", "siin", "kseni", "impi", "mmat", "han", "'s'", "e"];
        var stemmer = Stemmers.For(culture)!;
        var random = new Random(11);
        for (var round = 0; round < 50_000; round++)
        {
            var word = new string(random.GetItems<char>(letters, random.Next(9))) + endings[random.Next(endings.Length)];
            Assert.InRange(stemmer.Stem(word).Length, 0, word.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Stem_VeryLongWord_IsStemmedAsWell(string culture)
    {
        var stemmer = Stemmers.For(culture)!;
        var ending = culture == "en" ? "dogs" : "tulostimessa";
        var word = string.Concat(Enumerable.Repeat("xa", 500_000)) + ending;
        Assert.EndsWith(stemmer.Stem(ending), stemmer.Stem(word), StringComparison.Ordinal);
    }
}
