using Xunit;

namespace ItsmSite.Tests.Site.Searching;

/// <summary>What the results page says to who did not find it.</summary>
public sealed class ResultsTests(SiteFixture fixture)
{
    [Fact]
    public async Task Hits_ThatLackAWord_AreFollowedByWhatToDoNext()
    {
        using var patty = await WithArticleAsync("Umbracupola of the tower", "An umbracupola keeps the rain out.");

        var weak = await patty.PageAsync("/search?q=umbracupola+spaceship");

        Assert.NotEmpty(weak.QuerySelectorAll(".hit"));
        var help = weak.QuerySelector(".results-help")!;
        Assert.Contains("Did not find it?", help.TextContent, StringComparison.Ordinal);
        Assert.Contains("Use fewer words", help.TextContent, StringComparison.Ordinal);
        Assert.Contains("title=umbracupola", help.QuerySelector("a[href^='/questions/ask']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hits_WithAllWords_AreFollowedByOneLineOnly()
    {
        using var patty = await WithArticleAsync("Ravelinpost at the gate", "A ravelinpost stands at the gate.");

        var good = await patty.PageAsync("/search?q=where+is+the+ravelinpost");

        Assert.NotEmpty(good.QuerySelectorAll(".hit"));
        Assert.Null(good.QuerySelector(".results-help"));
        Assert.NotNull(good.QuerySelector(".results-end a[href^='/questions/ask']"));
    }

    [Fact]
    public async Task Nothing_LeftWithFilters_SaysWhichOneToTakeOff_AndWhatThereIsWithoutIt()
    {
        using var patty = await WithArticleAsync("Demilunebridge over the moat", "The demilunebridge is closed at night.");

        var page = await patty.PageAsync("/search?q=demilunebridge&culture=fi");
        var link = page.QuerySelectorAll("main li a").Single(a => a.TextContent.Contains("Without the filter", StringComparison.Ordinal));
        Assert.Equal("Without the filter “Finnish”: 1 result", link.TextContent);
        Assert.Contains("Demilunebridge", (await patty.PageAsync(link.GetAttribute("href")!)).QuerySelector(".hit")!.TextContent, StringComparison.Ordinal);

        // With two that each leave nothing, taking one off would not help.
        var both = await patty.PageAsync("/search?q=demilunebridge&culture=fi&types=Question");
        Assert.DoesNotContain("Without the filter", both.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Clear the filters", both.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Visitor> WithArticleAsync(string title, string text)
    {
        using var editor = await fixture.SignInAsync("editor");
        await editor.WriteAsync(title, text);
        return await fixture.SignInAsync("patty");
    }
}
