using ItsmSite.Search.Analysis;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Analysis;

public sealed class StemmerVocabularyTests(ITestOutputHelper output)
{
    [Fact]
    public void Stem_EnglishVocabulary_MatchesEveryPair() => AssertEveryPair("english", new EnglishStemmer());

    [Fact]
    public void Stem_FinnishVocabulary_MatchesEveryPair() => AssertEveryPair("finnish", new FinnishStemmer());

    private void AssertEveryPair(string language, IStemmer stemmer)
    {
        var folder = SharedData.Folder("snowball", language);
        var words = File.ReadAllLines(Path.Combine(folder, "voc.txt"));
        var stems = File.ReadAllLines(Path.Combine(folder, "output.txt"));
        Assert.Equal(words.Length, stems.Length);

        var wrong = words.Zip(stems).Select(pair => (Word: pair.First, Expected: pair.Second, Actual: stemmer.Stem(pair.First)))
            .Where(result => result.Expected != result.Actual).ToList();
        output.WriteLine($"{language}: {words.Length - wrong.Count} of {words.Length} pairs match");
        foreach (var (word, expected, actual) in wrong.Take(50)) output.WriteLine($"{word}: {actual} instead of {expected}");
        Assert.True(words.Length > 40_000, "the vocabulary is not whole");
        Assert.Empty(wrong);
    }
}
