using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Storage;
using ItsmSite.Tests.Site.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Searching;

/// <summary>Pages that stand first because an editor says so: for those who see them, in results, suggestions and the interface for programs.</summary>
public sealed class BestBetTests(SiteFixture fixture)
{
    private const string List = "/workbench/best-bets";

    [Fact]
    public async Task List_IsForThosePermitted_Only()
    {
        foreach (var (name, sees) in new[] { ("editor", true), ("isaac", true), ("admin", true), ("thomas", false), ("patty", false) })
        {
            using var visitor = await fixture.SignInAsync(name);
            foreach (var address in new[] { List, List + "/edit" })
                Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await visitor.GetAsync(address)).StatusCode);
        }
    }

    [Fact]
    public async Task BestBet_StandsFirst_Once_Marked_AndIsLoggedAsTheFirst()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        await editor.WriteAsync("Zygodactyl feet", "All about zygodactyl feet and more zygodactyl feet.");
        var page = await editor.WriteAsync("Where birds are kept", "Among other things there are zygodactyl ones.");
        Assert.Equal("Zygodactyl feet", TitlesOf(await patty.PageAsync("/search?q=zygodactyl"))[0]);

        await RecommendAsync(editor, "zygodactyl\nquetzalnest", IdOf(page));

        var found = await patty.PageAsync("/search?q=zygodactyls");
        Assert.Equal(["Where birds are kept", "Zygodactyl feet"], TitlesOf(found));
        Assert.Contains("Recommended", found.QuerySelector(".hit")!.TextContent, StringComparison.Ordinal);
        Assert.Single(found.QuerySelectorAll(".hit-recommended"));
        Assert.Equal("Zygodactyl feet", TitlesOf(await patty.PageAsync("/search?q=zygodactyl+feet"))[0]);
        // Also for words that it does not have itself.
        Assert.Equal(["Where birds are kept"], TitlesOf(await patty.PageAsync("/search?q=quetzalnests")));
        Assert.DoesNotContain("Where birds are kept", TitlesOf(await patty.PageAsync("/search?q=quetzalnest&culture=fi")));
        Assert.Equal($"content:{IdOf(page)}", (await KeysAsync("zygodactyls"))[0]);

        var api = await ApiAsync(patty, "/api/search?q=zygodactyl&size=1");
        Assert.Equal(["Where birds are kept"], api.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("title").GetString()));
        Assert.True(api.GetProperty("hits")[0].GetProperty("recommended").GetBoolean());
        Assert.True(api.GetProperty("facetsAreExact").GetBoolean());
        var second = await ApiAsync(patty, "/api/search?q=zygodactyl&size=1&from=1");
        Assert.Equal(["Zygodactyl feet"], second.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("title").GetString()));
        Assert.False(second.GetProperty("hits")[0].GetProperty("recommended").GetBoolean());
    }

    [Theory]
    [InlineData("admin", true)]
    [InlineData("patty", false)]
    public async Task BestBet_IsForThoseWhoSeeItsPage_Only(string person, bool sees)
    {
        var word = $"yttriumlamp{person}";
        using var admin = await fixture.SignInAsync("admin");
        using var isaac = await fixture.SignInAsync("isaac");
        using var visitor = await fixture.SignInAsync(person);
        var page = await admin.WriteAsync($"Lamp of {person}", "For the few.", roles: ["Administrator"]);
        await RecommendAsync(admin, word, IdOf(page));

        Assert.Equal(sees, TitlesOf(await visitor.PageAsync($"/search?q={word}")).Contains($"Lamp of {person}"));
        Assert.Equal(sees, (await TitlesAsync(visitor, word[..6])).Contains($"Lamp of {person}"));
        Assert.Contains("Shown first", RowOf(await admin.PageAsync(List), word), StringComparison.Ordinal);
        var told = RowOf(await isaac.PageAsync(List), word);
        Assert.Contains("Gone, or not for you to see", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Lamp of", told, StringComparison.Ordinal);
        // Who adds one is not told of a page by its address either.
        Assert.Contains("no published page", (await RecommendAsync(isaac, word + " again", IdOf(page))).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BestBet_ComesFirstAmongSuggestions_ForABeginningOfItsWords()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        await editor.WriteAsync("Xenolith samples", "In the cellar.");
        var page = await editor.WriteAsync("What the geologist does", "Stones.");
        await RecommendAsync(editor, "xenolith experts", IdOf(page));

        Assert.Equal(["What the geologist does", "Xenolith samples"], await TitlesAsync(patty, "xenol"));
        Assert.Equal("What the geologist does", (await TitlesAsync(patty, "experts xenolith"))[0]);
        Assert.DoesNotContain("What the geologist does", await TitlesAsync(patty, "xe"));
    }

    [Fact]
    public async Task BestBet_OfARetiredPage_IsNotShown_AndTheListSaysSo()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        var page = await editor.WriteAsync("Wulfenite in the shop", "Come and buy.");
        await RecommendAsync(editor, "minerals of wulfen", IdOf(page));
        Assert.Equal(["Wulfenite in the shop"], TitlesOf(await patty.PageAsync("/search?q=wulfen+mineral")));

        var address = page.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!;
        await editor.PostAsync(await editor.PageAsync(address), address + "?handler=Unpublish");

        Assert.DoesNotContain("Wulfenite in the shop", TitlesOf(await patty.PageAsync("/search?q=wulfen+mineral")));
        Assert.Contains("Not shown", RowOf(await editor.PageAsync(List), "minerals of wulfen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BestBet_ChangedMeanwhile_ShowsBoth_AndIsDeleted()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var isaac = await fixture.SignInAsync("isaac");
        using var patty = await fixture.SignInAsync("patty");
        var page = await editor.WriteAsync("Sorting of vexilla", "By size.");
        var list = await RecommendAsync(editor, "vexillabox", IdOf(page));
        var address = list.QuerySelectorAll("td a").Single(link => link.TextContent == "vexillabox").GetAttribute("href")!;
        var form = await editor.PageAsync(address);
        await isaac.SubmitAsync(await isaac.PageAsync(address), new() { ["Words"] = ["vexillabox\nisaac"] });

        var (_, both) = await editor.SubmitAsync(form, new() { ["Words"] = ["vexillabox\neditor"] });
        Assert.Contains("isaac, vexillabox", both.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("editor", both.QuerySelector("#Words")!.TextContent, StringComparison.Ordinal);

        var (_, left) = await editor.PostAsync(list, list.QuerySelectorAll("form[action*='handler=Delete']").Single(f => f.GetAttribute("data-confirm")!.Contains("vexillabox", StringComparison.Ordinal)).GetAttribute("action")!);
        Assert.DoesNotContain("vexillabox", left.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("vexillabox isaac", TitlesOf(await patty.PageAsync("/search?q=isaac+vexillabox")));
    }

    private static async Task<IHtmlDocument> RecommendAsync(Visitor visitor, string words, string contentItemId)
    {
        var (_, page) = await visitor.SubmitAsync(await visitor.PageAsync(List + "/edit"), new() { ["Words"] = [words], ["Address"] = [$"/content/{contentItemId}"], ["Culture"] = [""] });
        return page;
    }

    private async Task<string[]> KeysAsync(string text)
    {
        await using var scope = fixture.Site.CreateScope();
        await scope.ServiceProvider.GetRequiredService<SearchLogWriter>().FlushAsync(CancellationToken.None);
        var keys = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<SearchEntry>().Where(s => s.Text == text).Select(s => s.Keys).FirstAsync();
        return keys.Split(' ');
    }

    private static async Task<JsonElement> ApiAsync(Visitor visitor, string address) => JsonDocument.Parse(await (await visitor.GetAsync(address)).Content.ReadAsStringAsync()).RootElement;

    private static async Task<IReadOnlyList<string>> TitlesAsync(Visitor visitor, string typed) =>
        [.. (await ApiAsync(visitor, "/api/suggest?q=" + Uri.EscapeDataString(typed))).GetProperty("suggestions").EnumerateArray()
            .Select(s => string.Concat(s.GetProperty("title").EnumerateArray().Select(part => part.GetProperty("text").GetString())))];

    private static IReadOnlyList<string> TitlesOf(IHtmlDocument page) => [.. page.QuerySelectorAll(".hit-title").Select(title => title.TextContent.Trim())];

    private static string IdOf(IHtmlDocument shown) => shown.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!.Split('/')[^1];

    private static string RowOf(IHtmlDocument list, string words) => list.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("a")!.TextContent == words).TextContent;
}
