using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site;

/// <summary>What types made by recipe do without any code: lists, editor, display, search, permissions, versions.</summary>
public sealed class ContentTypeTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("who orders chairs", "/roles/office-coordinator")]
    [InlineData("kuka tilaa tuolit", "/roles/office-coordinator")]
    public async Task Search_WhoDoesWhat_FindsTheRoleCard(string query, string url)
    {
        using var patty = await fixture.SignInAsync("patty");
        var hits = (await patty.PageAsync($"/search?q={Uri.EscapeDataString(query)}")).QuerySelectorAll(".hit-title a").Take(3).Select(a => a.GetAttribute("href"));
        Assert.Contains(url, hits);
    }

    [Fact]
    public async Task Display_ShowsTheReadersLanguage()
    {
        using var patty = await fixture.SignInAsync("patty");
        Assert.Contains("Office Coordinator", (await patty.PageAsync("/roles/office-coordinator")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        using var aino = await fixture.SignInAsync("aino");
        Assert.Contains("Toimistokoordinaattori", (await aino.PageAsync("/roles/office-coordinator")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browse_ListsTypesAndFiltersByTerm()
    {
        using var patty = await fixture.SignInAsync("patty");
        Assert.Contains((await patty.PageAsync("/browse")).QuerySelectorAll(".card a"), a => a.GetAttribute("href") == "/browse/PortfolioService");
        var list = await patty.PageAsync("/browse/PortfolioService");
        var all = list.QuerySelectorAll(".links a").Length;
        var retired = list.QuerySelectorAll(".chip").First(c => c.TextContent == "Retired").GetAttribute("href")!;
        Assert.InRange((await patty.PageAsync(retired)).QuerySelectorAll(".links a").Length, 1, all - 1);
    }

    [Fact]
    public async Task SearchFacet_OfATaxonomy_NarrowsTheResults()
    {
        using var patty = await fixture.SignInAsync("patty");
        var page = await patty.PageAsync("/search?q=service&types=PortfolioService");
        var retired = page.QuerySelectorAll("a").First(a => a.TextContent.Contains("Retired", StringComparison.Ordinal) && a.GetAttribute("href")!.Contains("facets=", StringComparison.Ordinal));
        var narrowed = await patty.PageAsync(retired.GetAttribute("href")!);
        Assert.InRange(narrowed.QuerySelectorAll(".hit").Length, 1, page.QuerySelectorAll(".hit").Length);
    }

    [Fact]
    public async Task NewItem_IsWrittenPublishedFoundAndRestored()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var form = await thomas.PageAsync("/workbench/content/new/RoleCard");
        var (status, page) = await thomas.SubmitAsync(form, Card("Keeper of the hygrometer", "Reads the hygrometer every Monday.", "publish"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(page.QuerySelector(".error-summary"));
        Assert.Contains("Reads the hygrometer", page.Body!.TextContent, StringComparison.Ordinal);

        using var patty = await fixture.SignInAsync("patty");
        Assert.Single((await patty.PageAsync("/search?q=hygrometer")).QuerySelectorAll(".hit"));

        var edit = page.QuerySelector("a[href^='/workbench/content/']")!.GetAttribute("href")!;
        var fields = Card("Keeper of the hygrometer", "Hands the hygrometer on.", "save");
        fields["Reason"] = ["The Monday reading has moved"];
        await thomas.SubmitAsync(await thomas.PageAsync(edit), fields);
        Assert.Contains("Reads the hygrometer", (await patty.PageAsync("/roles/keeper-of-the-hygrometer")).Body!.TextContent, StringComparison.Ordinal);

        var versions = await thomas.PageAsync($"{edit}/versions");
        Assert.Equal(2, versions.QuerySelectorAll(".timeline > li").Length);
        Assert.Contains("The Monday reading has moved", versions.Body!.TextContent, StringComparison.Ordinal);
        var difference = await thomas.PageAsync($"{edit}/versions?version={versions.QuerySelector("a[href*='version=']")!.GetAttribute("href")!.Split('=', '#')[1]}");
        Assert.Equal(2, difference.QuerySelectorAll(".conflict > *").Length);

        var former = versions.QuerySelector("input[name=versionId]")!.GetAttribute("value")!;
        var (_, restored) = await thomas.SubmitAsync(versions, new() { ["versionId"] = [former] });
        Assert.Equal("Reads the hygrometer every Monday.", ((IHtmlTextAreaElement)restored.QuerySelector("[name='RoleCard.Description.en']")!).Value.Trim());
        Assert.Equal(3, (await thomas.PageAsync($"{edit}/versions")).QuerySelectorAll(".timeline > li").Length);
    }

    [Fact]
    public async Task Save_WithoutARequiredField_IsRefusedAndKeepsWhatWasTyped()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var (_, page) = await thomas.SubmitAsync(await thomas.PageAsync("/workbench/content/new/RoleCard"), Card("", "Typed with care.", "publish"));
        Assert.NotNull(page.QuerySelector(".error-summary"));
        Assert.Equal("Typed with care.", ((IHtmlTextAreaElement)page.QuerySelector("[name='RoleCard.Description.en']")!).Value.Trim());
    }

    [Fact]
    public async Task TwoPeopleEditing_TheSecondSeesBoth()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        var (_, shown) = await thomas.SubmitAsync(await thomas.PageAsync("/workbench/content/new/RoleCard"), Card("Warden of the barograph", "First.", "publish"));
        var edit = shown.QuerySelector("a[href^='/workbench/content/']")!.GetAttribute("href")!;
        var (mine, theirs) = (await thomas.PageAsync(edit), await editor.PageAsync(edit));
        await editor.SubmitAsync(theirs, Card("Warden of the barograph", "What the editor wrote.", "publish"));
        var (_, both) = await thomas.SubmitAsync(mine, Card("Warden of the barograph", "What thomas wrote.", "publish"));
        var text = both.QuerySelector(".conflict")!.TextContent;
        Assert.Contains("What the editor wrote.", text, StringComparison.Ordinal);
        Assert.Contains("What thomas wrote.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thomas", HttpStatusCode.OK)]
    [InlineData("patty", HttpStatusCode.NotFound)]
    public async Task NewItem_IsForThoseWhoMayWrite(string person, HttpStatusCode expected)
    {
        using var visitor = await fixture.SignInAsync(person);
        Assert.Equal(expected, (await visitor.ReadAsync("/workbench/content/new/RoleCard")).Status);
    }

    [Theory]
    [InlineData("editor", HttpStatusCode.OK)]
    [InlineData("thomas", HttpStatusCode.NotFound)]
    [InlineData("patty", HttpStatusCode.NotFound)]
    public async Task AnothersItem_IsEditedByEditorsOnly(string person, HttpStatusCode expected)
    {
        using var editor = await fixture.SignInAsync("editor");
        var edit = (await editor.PageAsync("/roles/office-coordinator")).QuerySelector("a[href^='/workbench/content/']")!.GetAttribute("href")!;
        using var visitor = await fixture.SignInAsync(person);
        Assert.Equal(expected, (await visitor.ReadAsync(edit)).Status);
        Assert.Equal(expected, (await visitor.ReadAsync($"{edit}/versions")).Status);
    }

    [Theory]
    [InlineData("aino", 2)]
    [InlineData("isaac", 1)]
    [InlineData("admin", 0)]
    [InlineData("editor", 0)]
    public async Task Diary_IsReadByItsOwnerAndThoseItIsSharedWith_ByNobodyElse(string person, int seen)
    {
        using var aino = await fixture.SignInAsync("aino");
        foreach (var (title, shared) in new[] { ($"Chronoscope {person} private", ""), ($"Chronoscope {person} shared", "isaac") })
        {
            var (status, page) = await aino.SubmitAsync(await aino.PageAsync("/workbench/content/new/DiaryEntry"), new()
            {
                ["TitlePart.Title"] = [title],
                ["DiaryEntry.Date.Value"] = ["2026-11-20"],
                ["DiaryEntry.Text.Markdown"] = ["Met the people of the chronoscope."],
                ["AudiencePart.Users"] = [shared],
                ["do"] = ["publish"],
            });
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Null(page.QuerySelector(".error-summary"));
        }

        using var visitor = await fixture.SignInAsync(person);
        var answer = await visitor.Http.GetFromJsonAsync<JsonElement>(new Uri($"/api/search?q=%22chronoscope+{person}%22", UriKind.Relative));
        Assert.Equal(seen, answer.GetProperty("hits").EnumerateArray().Count(h => h.GetProperty("title").ToString().Contains("Chronoscope", StringComparison.Ordinal) && h.GetProperty("title").ToString().Contains(person, StringComparison.OrdinalIgnoreCase)));
        var listed = (await visitor.PageAsync("/browse/DiaryEntry")).QuerySelectorAll(".links-title").Count(t => t.TextContent.Contains($"Chronoscope {person} ", StringComparison.Ordinal));
        Assert.Equal(seen, listed);
        foreach (var title in new[] { "private", "shared" })
        {
            var expected = seen == 2 || (seen == 1 && title == "shared") ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            Assert.Equal(expected, (await visitor.ReadAsync($"/diary/chronoscope-{person}-{title}")).Status);
        }

        if (seen == 0) Assert.DoesNotContain("Chronoscope", (await visitor.PageAsync("/workbench/content")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static Dictionary<string, string[]> Card(string name, string description, string what) => new()
    {
        ["RoleCard.Name.en"] = [name],
        ["RoleCard.Name.fi"] = [""],
        ["RoleCard.Description.en"] = [description],
        ["RoleCard.KeyActivities.en"] = ["- reads"],
        ["do"] = [what],
    };
}
