using ItsmSite.Search.Analysis;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Analysis;

public sealed class FoldingTests
{
    [Fact]
    public void Fold_FinnishLetters_BecomePlain() => Assert.Equal("kayttaja aland oljy", Folding.Fold("käyttäjä åland öljy"));

    [Fact]
    public void Fold_PlainWord_IsTheSameInstance()
    {
        const string word = "portal";
        Assert.Same(word, Folding.Fold(word));
    }

    [Theory]
    [InlineData("the", "en", true)]
    [InlineData("dont", "en-US", true)]
    [InlineData("että", "fi", true)]
    [InlineData("the", "fi", false)]
    [InlineData("printer", "en", false)]
    [InlineData("the", null, false)]
    public void IsStopWord_Word_DependsOnCulture(string word, string? culture, bool expected) =>
        Assert.Equal(expected, StopWords.IsStopWord(word, culture));

    [Fact]
    public void IsStopWord_EveryListedWordInAText_IsFoundByItsExactForm()
    {
        var words = new TextAnalyzer().Analyze("I don't know että hän on täällä isn't", "en").Where(token => StopWords.IsStopWord(token.Exact, "en"));
        Assert.Equal(["i", "dont", "on", "isnt"], words.Select(token => token.Exact));
    }
}
