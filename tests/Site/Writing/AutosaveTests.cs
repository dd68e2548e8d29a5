using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Writing;

public sealed class AutosaveTests(SiteFixture fixture)
{
    [Fact]
    public async Task UnsavedText_IsOfferedToWhoWroteIt_AndToNobodyElse()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        var id = await thomas.DraftAsync("Half a lighthouse", "One half.");
        Assert.True(await KeepAsync(thomas, id, "w1", "Both halves of the lighthouse."));

        Assert.NotNull((await thomas.PageAsync($"/articles/write/{id}")).QuerySelector("[data-kept]"));
        var restored = await thomas.PageAsync($"/articles/write/{id}?restore=true");
        Assert.Equal("Both halves of the lighthouse.", TextOf(restored));
        Assert.Null(restored.QuerySelector("[data-kept]"));

        Assert.Null((await editor.PageAsync($"/articles/write/{id}")).QuerySelector("[data-kept]"));
        Assert.Equal("One half.", TextOf(await editor.PageAsync($"/articles/write/{id}?restore=true")));
    }

    [Fact]
    public async Task UnsavedText_IsForgottenOnceItIsSaved()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await thomas.DraftAsync("A saved drawbridge");
        await KeepAsync(thomas, id, "w1", "Down.");
        await thomas.SubmitAsync(await thomas.PageAsync($"/articles/write/{id}?restore=true"), new() { ["Input.Title"] = ["A saved drawbridge"], ["Input.Markdown"] = ["Down."] }, "Save");
        Assert.Null((await thomas.PageAsync($"/articles/write/{id}")).QuerySelector("[data-kept]"));
    }

    [Fact]
    public async Task UnsavedText_CanBeDiscarded()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await thomas.DraftAsync("A discarded anchor");
        await KeepAsync(thomas, id, "w1", "Up.");
        var (_, page) = await thomas.PostAsync(await thomas.PageAsync($"/articles/write/{id}"), $"/articles/write/kept/{id}");
        Assert.Null(page.QuerySelector("[data-kept]"));
        Assert.Equal("Text.", TextOf(await thomas.PageAsync($"/articles/write/{id}?restore=true")));
    }

    [Fact]
    public async Task SecondWindow_IsTold_AndMayGoOn()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await thomas.DraftAsync("Two windows of a greenhouse");
        Assert.True(await KeepAsync(thomas, id, "w1", "From the first."));
        Assert.False(await KeepAsync(thomas, id, "w2", "From the second."));
        Assert.Equal("From the first.", TextOf(await thomas.PageAsync($"/articles/write/{id}?restore=true")));
        Assert.True(await KeepAsync(thomas, id, "w2", "From the second.", takeOver: true));
        Assert.False(await KeepAsync(thomas, id, "w1", "From the first."));
        Assert.Equal("From the second.", TextOf(await thomas.PageAsync($"/articles/write/{id}?restore=true")));
    }

    [Fact]
    public async Task ArticleOneMayNotEdit_KeepsNothing()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await editor.DraftAsync("An editor’s own compass");
        var answer = await thomas.SendAsync($"/articles/write/autosave/{id}", new { Input = new { Markdown = "x" }, Window = "w", TakeOver = false });
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string TextOf(IHtmlDocument page) => ((IHtmlTextAreaElement)page.QuerySelector("#Input_Markdown")!).Value.Trim();

    private static async Task<bool> KeepAsync(Visitor writer, string id, string window, string text, bool takeOver = false)
    {
        var version = (await writer.PageAsync($"/articles/write/{id}")).QuerySelector("[name='Input.VersionId']")!.GetAttribute("value");
        var answer = await writer.SendAsync($"/articles/write/autosave/{id}", new { Input = new { VersionId = version, Title = "Kept", Markdown = text, Culture = "en" }, Window = window, TakeOver = takeOver });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("kept").GetBoolean();
    }
}
