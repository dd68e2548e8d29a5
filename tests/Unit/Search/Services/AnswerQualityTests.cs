using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Services;

public sealed class AnswerQualityTests
{
    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 1, false)]
    [InlineData(3, 1, false)]
    [InlineData(4, 1, true)]
    [InlineData(7, 2, false)]
    [InlineData(8, 2, true)]
    public void Hit_MayLackOneWordInFour(int words, int missed, bool isGood) => Assert.Equal(isGood, AnswerQuality.IsGoodEnough(Found(words, missed)));

    [Fact]
    public void OneGoodHit_IsEnough_WhereverItStands() => Assert.True(AnswerQuality.IsGoodEnough(Found(2, 1, 2, 0)));

    [Fact]
    public void NoHits_AreNotEnough() => Assert.False(AnswerQuality.IsGoodEnough(SearchResult.Empty));

    [Fact]
    public void RecommendedHit_IsEnough_WhateverItsWords()
    {
        var found = Found(2, 2);
        Assert.True(AnswerQuality.IsGoodEnough(found with { Hits = [found.Hits[0] with { IsRecommended = true }] }));
    }

    private static SearchResult Found(int words, params int[] missed) =>
        new(missed.Length, true, [.. missed.Select(m => new SearchHit { Key = "content:a", Type = "Page", Title = [], Snippet = [], Url = "/a", MissedWords = m })]) { TellingWords = words };
}
