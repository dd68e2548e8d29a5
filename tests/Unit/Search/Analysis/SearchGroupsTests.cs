using ItsmSite.Search.Analysis;
using Xunit;

namespace ItsmSite.Tests.Unit.Search.Analysis;

public sealed class SearchGroupsTests
{
    private static readonly SearchGroups s_groups = new(new TextAnalyzer());

    [Theory]
    [InlineData("reset password", "passwords reset")]
    [InlineData("how do i reset my password", "reset password")]
    [InlineData("salasanan vaihto", "miten vaihto salasanan")]
    [InlineData("wi-fi", "WiFi")]
    public void SearchesThatMeanTheSame_AreOneGroup(string one, string other) => Assert.Equal(s_groups.GroupOf(one), s_groups.GroupOf(other));

    [Theory]
    [InlineData("reset password", "reset phone")]
    [InlineData("vpn", "vpn expired")]
    [InlineData("tulostin", "salasana")]
    public void SearchesThatMeanSomethingElse_AreNot(string one, string other) => Assert.NotEqual(s_groups.GroupOf(one), s_groups.GroupOf(other));

    [Theory]
    [InlineData("the of and")]
    [InlineData("😀")]
    [InlineData("???")]
    public void WithoutATellingWord_ThereIsAGroupStill(string text) => Assert.NotEqual("", s_groups.GroupOf(text));

    [Fact]
    public void LongSearch_HasAGroupThatFits() => Assert.InRange(s_groups.GroupOf(string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i:000}"))).Length, 1, SearchGroups.MaxLength);
}
