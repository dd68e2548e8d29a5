using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site;

public sealed class ArticleTests(SiteFixture fixture)
{
    [Fact]
    public async Task Publish_IsFoundOnTheNextRequestByOthers()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        await thomas.WriteAsync("Calibrating the kaleidograph", "Press the green button for five seconds.");
        var hits = (await patty.PageAsync("/search?q=kaleidograph")).QuerySelectorAll(".hit-title a");
        Assert.Equal("/articles/calibrating-the-kaleidograph", Assert.Single(hits).GetAttribute("href"));
    }

    [Theory]
    [InlineData("expensa", "/catalogue/expensatron")]
    [InlineData("etäyht", "/artikkelit/etayhteys-vpn")]
    [InlineData("salasana", "/policies/passwords")] // Its title is the word, and nothing else.
    [InlineData("salasanan vaihto", "/artikkelit/salasanan-vaihto")]
    [InlineData("projector", "/articles/meeting-room-display")]
    [InlineData("0x80070005", "/articles/error-0x80070005")]
    public async Task Search_WordsOrPartOfOne_BringTheRightPageFirst(string query, string first)
    {
        using var patty = await fixture.SignInAsync("patty");
        var hits = (await patty.PageAsync($"/search?q={Uri.EscapeDataString(query)}")).QuerySelectorAll(".hit-title a");
        Assert.Equal(first, hits[0].GetAttribute("href"));
    }

    [Fact]
    public async Task Publish_WithoutTitle_IsRefusedAndKeepsWhatWasTyped()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var form = await thomas.PageAsync("/articles/write");
        var (_, answer) = await thomas.SubmitAsync(form, new() { ["Input.Title"] = [" "], ["Input.Markdown"] = ["Typed with *care*."] }, "Publish");
        Assert.NotNull(answer.QuerySelector(".error-summary"));
        Assert.Equal("Typed with *care*.", ((IHtmlTextAreaElement)answer.QuerySelector("textarea")!).Value.Trim());
    }

    [Fact]
    public async Task Publish_ForAnAudienceWithoutOneself_IsRefused()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var form = await thomas.PageAsync("/articles/write");
        var (_, answer) = await thomas.SubmitAsync(form, new() { ["Input.Title"] = ["Not for me"], ["Input.Markdown"] = ["x"], ["Input.Roles"] = ["ItManager"] }, "Publish");
        Assert.NotNull(answer.QuerySelector(".error-summary"));
    }

    [Fact]
    public async Task TwoPeopleEditing_TheSecondSeesBothTextsAndCanSave()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        var page = await thomas.WriteAsync("Conflict of gyroscopes", "First text.");
        var edit = page.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!;
        var mine = await thomas.PageAsync(edit);
        var theirs = await editor.PageAsync(edit);
        await editor.SubmitAsync(theirs, new() { ["Input.Title"] = ["Conflict of gyroscopes"], ["Input.Markdown"] = ["Text of the editor."] }, "Publish");

        var (status, answer) = await thomas.SubmitAsync(mine, new() { ["Input.Title"] = ["Conflict of gyroscopes"], ["Input.Markdown"] = ["Text of thomas."] }, "Publish");
        Assert.Equal(HttpStatusCode.OK, status);
        var both = answer.QuerySelector(".conflict")!.TextContent;
        Assert.Contains("Text of the editor.", both, StringComparison.Ordinal);
        Assert.Contains("Text of thomas.", both, StringComparison.Ordinal);
        Assert.Contains("Text of the editor.", (await editor.PageAsync("/articles/conflict-of-gyroscopes")).Body!.TextContent, StringComparison.Ordinal);

        await thomas.SubmitAsync(answer, new() { ["Input.Title"] = ["Conflict of gyroscopes"], ["Input.Markdown"] = ["Both texts."] }, "Publish");
        Assert.Contains("Both texts.", (await editor.PageAsync("/articles/conflict-of-gyroscopes")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unpublish_TakesItFromReadersAtOnce()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var page = await thomas.WriteAsync("Vanishing theodolite", "Here for a moment.");
        var editor = await thomas.PageAsync(page.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!);
        var form = editor.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Single(f => f.GetAttribute("action")!.Contains("handler=Unpublish", StringComparison.OrdinalIgnoreCase));
        using var content = new FormUrlEncodedContent(form.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!)));
        Assert.Equal(HttpStatusCode.Redirect, (await thomas.Http.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.ReadAsync("/articles/vanishing-theodolite")).Status);
        Assert.Empty((await patty.PageAsync("/search?q=theodolite")).QuerySelectorAll(".hit"));
    }

    [Fact]
    public async Task Article_InAnotherLanguage_IsLinked()
    {
        using var patty = await fixture.SignInAsync("patty");
        var page = await patty.PageAsync("/articles/vpn");
        Assert.Equal("/artikkelit/etayhteys-vpn", page.QuerySelector("a[hreflang=fi]")!.GetAttribute("href"));
        Assert.NotEmpty(page.QuerySelectorAll(".contents a"));
    }
}
