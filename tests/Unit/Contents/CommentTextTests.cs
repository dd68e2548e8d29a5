using ItsmSite.Contents.Discussions;
using Xunit;

namespace ItsmSite.Tests.Unit.Contents;

public sealed class CommentTextTests
{
    [Theory]
    [InlineData("See https://a.example", false, CommentState.Waiting)]
    [InlineData("See www.a.example", false, CommentState.Waiting)]
    [InlineData("Buy at cheap.shop", false, CommentState.Waiting)]
    [InlineData("See https://a.example", true, CommentState.Shown)]
    [InlineData("Restart it. Then wait.", false, CommentState.Shown)]
    public async Task State_OfALinkBySomebodyNew_IsWaiting(string text, bool isKnown, CommentState expected) =>
        Assert.Equal(expected, await CommentText.StateOfAsync(text, () => Task.FromResult(isKnown)));

    [Fact]
    public void Clean_TrimsAndUnifiesLineEnds() => Assert.Equal("a\nb", CommentText.Clean(" a\r\nb\n\n"));
}
