using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Workbench;

/// <summary>Why hits stand where they do, as oneself and as somebody else; never of what is private to others.</summary>
public sealed class WhyTests(SiteFixture fixture)
{
    [Fact]
    public async Task Hits_SayWhy()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        await thomas.WriteAsync("Calibrate the sphygmograph", "The sphygmograph has a screw.");
        using var admin = await fixture.SignInAsync("admin");

        var page = await admin.PageAsync("/workbench/search-index/why?q=sphygmograph");

        var hit = page.QuerySelector(".why > li")!.TextContent;
        Assert.Contains("The title has the word.", hit, StringComparison.Ordinal);
        Assert.Contains("Title: “sphygmograph”; Text: “sphygmograph”", hit, StringComparison.Ordinal);
        Assert.Equal("sphygmograph", page.QuerySelector("#words tbody td")!.TextContent);
    }

    [Theory]
    [InlineData("thomas", true)]
    [InlineData("patty", false)]
    public async Task ArticleForTechnicians_IsExplainedToThem(string person, bool sees)
    {
        var word = $"tribometer{person}";
        using var thomas = await fixture.SignInAsync("thomas");
        await thomas.WriteAsync($"Oil the {word}", "Two drops.", roles: ["Technician"]);
        using var admin = await fixture.SignInAsync("admin");

        var page = await admin.PageAsync($"/workbench/search-index/why?q={word}&person={person}");

        Assert.Equal(sees, page.QuerySelector(".why")?.TextContent.Contains(word, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Diary_ThroughItsOwnersEyes_DoesNotExist()
    {
        using var aino = await fixture.SignInAsync("aino");
        await aino.SubmitAsync(await aino.PageAsync("/workbench/content/new/DiaryEntry"), new()
        {
            ["TitlePart.Title"] = ["Radiolarite in confidence"],
            ["DiaryEntry.Date.Value"] = ["2026-11-20"],
            ["DiaryEntry.Text.Markdown"] = ["About the radiolarite."],
            ["do"] = ["publish"],
        });
        Assert.Single((await aino.PageAsync("/search?q=radiolarite")).QuerySelectorAll(".hit"));
        using var admin = await fixture.SignInAsync("admin");

        Assert.Contains("Nothing found", TextOf(await admin.PageAsync("/workbench/search-index/why?q=radiolarite&person=aino")), StringComparison.Ordinal);
        Assert.Contains("Nothing found", TextOf(await admin.PageAsync("/workbench/search-index/why?q=radiolarite")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_IsForThoseWhoManageTheIndex()
    {
        using var admin = await fixture.SignInAsync("admin");
        using var editor = await fixture.SignInAsync("editor");

        Assert.Contains("There is nobody by this user name", TextOf(await admin.PageAsync("/workbench/search-index/why?q=vpn&person=nobody")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.ReadAsync("/workbench/search-index/why?q=vpn")).Status);
    }

    private static string TextOf(IHtmlDocument page) => page.QuerySelector("main")!.TextContent;
}
