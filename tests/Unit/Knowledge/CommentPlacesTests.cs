using ItsmSite.Contents.Services;
using ItsmSite.Knowledge.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Knowledge;

public sealed class CommentPlacesTests
{
    private static readonly string[] s_lines = ["# Title", "", "Same words", "Other words", "Same words", ""];

    [Theory]
    [InlineData(4, "Other words", 4)]
    [InlineData(1, "Other words", 4)]
    [InlineData(2, "Same words", 3)]
    [InlineData(6, "Same words", 5)]
    [InlineData(99, "Same words", 5)]
    [InlineData(3, "Words that are gone", 0)]
    [InlineData(3, "", 0)]
    [InlineData(2, "", 2)]
    public void Find_IsTheNearestLineOfTheSameWords(int line, string quote, int expected) => Assert.Equal(expected, CommentPlaces.Find(s_lines, line, quote));

    [Fact]
    public void Quote_OfALongLine_IsShortenedAndFoundAgain()
    {
        var line = new string('x', 3_000);
        Assert.Equal(1, CommentPlaces.Find([line], 1, CommentPlaces.Quote(line)));
        Assert.True(CommentPlaces.Quote(line).Length <= 400);
    }

    [Fact]
    public void FormerAddresses_AreNewestFirstWithoutThePresentOne()
    {
        Assert.Equal(["b", "a"], AutoroutePath.KeepFormer(["a", "C"], "b", "c"));
        Assert.Equal(["a"], AutoroutePath.KeepFormer(null, "a", "b"));
        Assert.Equal(20, AutoroutePath.KeepFormer([.. Enumerable.Range(0, 30).Select(i => $"p{i}")], "a", "b").Count);
    }
}
