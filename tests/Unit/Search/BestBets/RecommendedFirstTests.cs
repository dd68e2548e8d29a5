using System.Globalization;
using ItsmSite.Framework.Indexing;
using ItsmSite.Search.BestBets;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.BestBets;

public sealed class RecommendedFirstTests
{
    [Fact]
    public void RecommendedPage_ThatWasFound_MovesToTheTop_AndStandsThereOnce()
    {
        var result = RecommendedFirst.Combine(Found(3, "a", "b", "c"), Hit("b"), 0, 10);
        Assert.Equal(["b", "a", "c"], Ids(result));
        Assert.Equal([true, false, false], result.Hits.Select(h => h.IsRecommended));
        Assert.Equal(3, result.Total);
        Assert.True(result.Hits[0].Score >= result.Hits[1].Score);
    }

    [Fact]
    public void RecommendedPage_ThatWasNotFound_IsOneMore()
    {
        var result = RecommendedFirst.Combine(Found(2, "a", "b"), Hit("x"), 0, 10);
        Assert.Equal(["x", "a", "b"], Ids(result));
        Assert.Equal(3, result.Total);
        Assert.Equal(["x"], Ids(RecommendedFirst.Combine(SearchResult.Empty, Hit("x"), 0, 10)));
    }

    [Fact]
    public void RecommendedPage_FoundInAnotherLanguage_IsTheSame() =>
        Assert.Equal(["b", "a"], Ids(RecommendedFirst.Combine(Found(2, "a", "b@fi"), Hit("b"), 0, 10)));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(-1)]
    public void Parts_OneAfterAnother_HaveEachHitOnce(int place)
    {
        string[] all = [.. Enumerable.Range(0, 10).Select(i => i == place ? "x" : i.ToString(CultureInfo.InvariantCulture))];
        var seen = new List<string>();
        for (var from = 0; from < 12; from += 3)
            seen.AddRange(Ids(RecommendedFirst.Combine(Found(10, [.. all.Take(from + 3)]), Hit("x"), from, 3)));
        Assert.Equal(["x", .. all.Where(id => id != "x")], seen);
    }

    [Fact]
    public void RecommendedSuggestion_IsFirst_WithTheMarksItWasFoundWith()
    {
        var found = new IndexSuggestion("content:b", "Page", [new TextFragment("B", true)], "/b", null);
        var other = found with { Key = "content:a" };
        var suggestions = RecommendedFirst.Combine([other, found], found with { Title = [new TextFragment("B", false)] });
        Assert.Equal(["content:b", "content:a"], suggestions.Select(s => s.Key));
        Assert.True(suggestions[0].Title[0].Marked);
    }

    private static SearchResult Found(int total, params string[] ids) => new(total, true, [.. ids.Select((id, place) => Hit(id) with { Score = 20 - place })]);

    private static SearchHit Hit(string id) => new() { Key = $"content:{id}", Type = "Page", Title = [], Snippet = [], Url = $"/{id}" };

    private static IEnumerable<string> Ids(SearchResult result) => result.Hits.Select(hit => hit.Key["content:".Length..]);
}
