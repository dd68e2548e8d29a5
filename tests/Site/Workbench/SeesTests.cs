using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Workbench;

/// <summary>Looking at the site as somebody else shows why they see what, and never what is private.</summary>
public sealed class SeesTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("thomas", true)]
    [InlineData("patty", false)]
    public async Task ArticleForTechnicians_IsFoundAndOpenedByThem(string person, bool sees)
    {
        var word = $"orreryflange{person}";
        using var thomas = await fixture.SignInAsync("thomas");
        await thomas.WriteAsync($"Oiling the {word}", "Two drops.", roles: ["Technician"]);
        using var admin = await fixture.SignInAsync("admin");
        var page = await LookAsync(admin, person, word, $"/articles/oiling-the-{word}");
        Assert.Equal(sees, Found(page).Any(t => t.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(sees ? "Yes." : "It is for: Technician.", Answer(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diary_ThroughItsOwnersEyes_DoesNotExist()
    {
        using var aino = await fixture.SignInAsync("aino");
        var (_, entry) = await aino.SubmitAsync(await aino.PageAsync("/workbench/content/new/DiaryEntry"), new()
        {
            ["TitlePart.Title"] = ["Astrolabe in confidence"],
            ["DiaryEntry.Date.Value"] = ["2026-11-20"],
            ["DiaryEntry.Text.Markdown"] = ["About the astrolabe."],
            ["AudiencePart.Users"] = ["isaac"],
            ["do"] = ["publish"],
        });
        Assert.Null(entry.QuerySelector(".error-summary"));
        await aino.PageAsync("/diary/astrolabe-in-confidence");
        var id = entry.QuerySelector("a[href^='/workbench/content/']")!.GetAttribute("href")!.Split('/')[3];

        using var admin = await fixture.SignInAsync("admin");
        var missing = Answer(await LookAsync(admin, "aino", "astrolabe", "/diary/no-such-entry"));
        foreach (var address in new[] { "/diary/astrolabe-in-confidence", $"/content/{id}" })
        {
            var page = await LookAsync(admin, "aino", "astrolabe", address);
            Assert.DoesNotContain(Found(page), t => t.Contains("Astrolabe", StringComparison.Ordinal));
            Assert.Equal(missing, Answer(page));
            Assert.DoesNotContain("confidence", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("Isaac", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Draft_IsNotPublished()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var draft = await thomas.WriteAsync("Draft of the planimeter", "Not yet.", publish: false);
        var id = draft.QuerySelector("a[href*='draft=true']")!.GetAttribute("href")!.Split('/', '?')[3];
        using var admin = await fixture.SignInAsync("admin");
        Assert.Contains("It is not published", Answer(await LookAsync(admin, "patty", "", $"/articles/id/{id}")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("patty", "/workbench/audit", "It needs a permission that none of the person's roles has: See who did what.")]
    [InlineData("isaac", "/workbench/audit", "Yes, as far as permissions go.")]
    [InlineData("patty", "/profile", "Yes, as far as permissions go.")]
    [InlineData("patty", "/roles/office-coordinator", "Yes.")]
    [InlineData("patty", "/no-such-page", "There is no such page.")]
    public async Task Page_IsExplained(string person, string address, string expected)
    {
        using var admin = await fixture.SignInAsync("admin");
        Assert.Contains(expected, Answer(await LookAsync(admin, person, "", address)), StringComparison.Ordinal);
        Assert.Contains(expected, Answer(await LookAsync(admin, person, "", new Uri(fixture.Site.Address, address).ToString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/profile")]
    [InlineData("//elsewhere.example/profile")]
    [InlineData("javascript:alert(1)")]
    [InlineData("profile")]
    public async Task AddressOfAnotherSite_IsRefused(string address)
    {
        using var admin = await fixture.SignInAsync("admin");
        var page = await LookAsync(admin, "patty", "", address);
        Assert.Contains("not an address of this site", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#answer"));
    }

    [Fact]
    public async Task Permissions_SayThroughWhichRole()
    {
        using var admin = await fixture.SignInAsync("admin");
        var rows = (await admin.PageAsync("/workbench/people/thomas/sees")).QuerySelectorAll("#permissions tbody tr").ToDictionary(r => r.Children[0].TextContent.Trim(), r => r.Children[2].TextContent);
        Assert.Equal("Employee, Technician", rows["Read published content"]);
        Assert.Equal("Technician", rows["Open the workbench, where IT works"]);
        Assert.DoesNotContain("Delete content", rows.Keys);
    }

    private static Task<IHtmlDocument> LookAsync(Visitor admin, string person, string words, string address) =>
        admin.PageAsync($"/workbench/people/{person}/sees?q={Uri.EscapeDataString(words)}&address={Uri.EscapeDataString(address)}");

    private static IEnumerable<string> Found(IHtmlDocument page) => page.QuerySelectorAll("#found tbody tr").Select(r => r.TextContent);

    private static string Answer(IHtmlDocument page) => page.QuerySelector("#answer")!.TextContent.Trim();
}
