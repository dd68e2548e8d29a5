using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Findability.Tasks;
using ItsmSite.Framework.Permissions;
using ItsmSite.Tests.Site.Questions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Findability;

/// <summary>Saved searches: tried after publishing, told of before; what they tell of pages is shown in pairs.</summary>
public sealed class SavedSearchTests(SiteFixture fixture)
{
    private const string List = "/workbench/saved-searches";

    [Fact]
    public async Task List_IsForThosePermitted_Only()
    {
        foreach (var (name, sees) in new[] { ("editor", true), ("isaac", true), ("admin", true), ("thomas", false), ("patty", false) })
        {
            using var visitor = await fixture.SignInAsync(name);
            foreach (var address in new[] { List, List + "/edit", List + "?handler=Export" })
                Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await visitor.GetAsync(address)).StatusCode);
        }
    }

    [Fact]
    public async Task Page_IsNamedToThoseWhoSeeIt_Only()
    {
        using var admin = await fixture.SignInAsync("admin");
        using var isaac = await fixture.SignInAsync("isaac");
        var written = await admin.WriteAsync("Acrobasis of the safe", "Its acrobasis.", roles: ["Administrator"]);
        await SaveAsync(admin, "acrobasis", IdOf(written), "Administrator");
        await CheckAsync();

        Assert.Contains("Acrobasis of the safe", RowOf(await admin.PageAsync(List), "acrobasis"), StringComparison.Ordinal);
        Assert.Contains("place 1", RowOf(await admin.PageAsync(List), "acrobasis"), StringComparison.Ordinal);
        var told = RowOf(await isaac.PageAsync(List), "acrobasis");
        Assert.Contains("Gone, or not for you to see", told, StringComparison.Ordinal);
        Assert.DoesNotContain("safe", told, StringComparison.Ordinal);
        Assert.DoesNotContain("place", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Acrobasis of the safe", await (await isaac.GetAsync(List + "?handler=Export")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        // Who saves a search is not told of a page by its address either.
        Assert.Contains("no published page", (await SaveAsync(isaac, "acrobasis again", IdOf(written), "Employee")).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drop_IsFoundAfterPublishing_StandsOnTopAndOnTheHomePage_AndGoesWithItsCause()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        var guide = await editor.WriteAsync("Guide of the house", "Somewhere a bembidionplate is mentioned among many other things.");
        await SaveAsync(editor, "bembidionplate", IdOf(guide), "Employee", wanted: "1");
        Assert.Contains("Not tried yet", RowOf(await editor.PageAsync(List), "bembidionplate"), StringComparison.Ordinal);
        await CheckAsync();
        Assert.Contains("Found well place 1", RowOf(await editor.PageAsync(List), "bembidionplate").Replace("Guide of the house ", "", StringComparison.Ordinal), StringComparison.Ordinal);

        var better = await editor.WriteAsync("Bembidionplate", "All about the bembidionplate.");
        await CheckAsync();
        var row = RowOf(await editor.PageAsync(List), "bembidionplate");
        Assert.Contains("Not found well", row, StringComparison.Ordinal);
        Assert.Contains("place 2", row, StringComparison.Ordinal);
        Assert.Contains("before: place 1", row, StringComparison.Ordinal);
        Assert.Contains("Not found well", (await editor.PageAsync(List)).QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await editor.PageAsync("/")).QuerySelector("#dropped-searches"));
        Assert.Null((await patty.PageAsync("/")).QuerySelector("#dropped-searches"));

        await UnpublishAsync(editor, better);
        await CheckAsync();
        Assert.Contains("Found well", RowOf(await editor.PageAsync(List), "bembidionplate"), StringComparison.Ordinal);
        await UnpublishAsync(editor, guide);
        await CheckAsync();
        Assert.Contains("Page is gone", RowOf(await editor.PageAsync(List), "bembidionplate"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coach_WarnsOfADrop_BeforeItGoesLive_AndPraisesWhatGetsBetter()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var thomas = await fixture.SignInAsync("thomas");
        var guide = await editor.WriteAsync("Care of instruments", "Somewhere a harpalusgauge is mentioned among many other things.");
        await SaveAsync(editor, "harpalusgauge", IdOf(guide), "Employee", wanted: "1");

        var draft = Effects(await LookAsync(thomas, "/articles/write", "Harpalusgauge", "All about the harpalusgauge.", ""));
        Assert.Contains("Publishing would push “Care of instruments” from place 1 to place 2 for “harpalusgauge”", draft, StringComparison.Ordinal);

        await thomas.WriteAsync("Notes on the harpalusgauge of a house", "A harpalusgauge hangs on the wall.");
        var own = Effects(await LookAsync(editor, guide.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!, "Harpalusgauge", "Harpalusgauge harpalusgauge: how to care for a harpalusgauge.", ""));
        Assert.Contains("This text would rise from place 2 to place 1 for “harpalusgauge”", own, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("admin", true)]
    [InlineData("thomas", false)]
    public async Task Coach_TellsOfSavedSearches_WhosePageTheAuthorSees_Only(string author, bool sees)
    {
        var word = $"pogonustool{author}";
        using var admin = await fixture.SignInAsync("admin");
        using var writer = await fixture.SignInAsync(author);
        var hidden = await admin.WriteAsync($"Vault of {author}", $"Somewhere a {word} is mentioned among many other things.", roles: ["Administrator"]);
        await SaveAsync(admin, word, IdOf(hidden), "Administrator", wanted: "1");

        var page = await LookAsync(writer, "/articles/write", word, $"All about the {word}.", "");

        Assert.Equal(sees, Effects(page).Contains($"Vault of {author}", StringComparison.Ordinal));
        Assert.Equal(sees, page.QuerySelector(".saved-effects") is not null);
    }

    [Fact]
    public async Task Coach_SavesASearchByOneButton_ForThosePermitted()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var thomas = await fixture.SignInAsync("thomas");
        var own = await thomas.WriteAsync("Oiling the amarabracket", "Use oil.");
        var address = own.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!;
        Assert.Null((await LookAsync(thomas, address, "Oiling the amarabracket", "Use oil.", "amarabracket")).QuerySelector("button[formaction*='handler=Watch']"));

        var page = await editor.PageAsync(address + "?look=true&sought=amarabracket");
        var (_, list) = await editor.PostAsync(page, page.QuerySelector("button[formaction*='handler=Watch']")!.GetAttribute("formaction")!);

        Assert.Contains("Oiling the amarabracket", RowOf(list, "amarabracket"), StringComparison.Ordinal);
        var (status, _) = await thomas.PostAsync(await thomas.PageAsync("/articles/write"), page.QuerySelector("button[formaction*='handler=Watch']")!.GetAttribute("formaction")!);
        Assert.Equal(HttpStatusCode.Forbidden, status);
    }

    [Fact]
    public async Task SavedSearch_ChangedMeanwhile_ShowsBoth_AndIsDeleted()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var isaac = await fixture.SignInAsync("isaac");
        var page = await editor.WriteAsync("Sorting the calathusbox", "By size.");
        var list = await SaveAsync(editor, "calathusbox", IdOf(page), "Employee");
        var address = list.QuerySelectorAll("td a").Single(link => link.TextContent == "calathusbox").GetAttribute("href")!;
        var form = await editor.PageAsync(address);
        await isaac.SubmitAsync(await isaac.PageAsync(address), new() { ["Text"] = ["calathusbox isaac"] });

        var (_, both) = await editor.SubmitAsync(form, new() { ["Text"] = ["calathusbox editor"] });
        Assert.Contains("calathusbox isaac", both.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("calathusbox editor", both.QuerySelector("#Text")!.GetAttribute("value"));
        var (_, saved) = await editor.SubmitAsync(both, new() { ["Text"] = ["calathusbox editor"] });
        var delete = saved.QuerySelectorAll("form[action*='handler=Delete']").Single(f => f.GetAttribute("data-confirm")!.Contains("calathusbox", StringComparison.Ordinal)).GetAttribute("action")!;
        var (_, left) = await editor.PostAsync(saved, delete);
        Assert.DoesNotContain("calathusbox", left.Words(), StringComparison.Ordinal);
    }

    private static async Task<IHtmlDocument> SaveAsync(Visitor visitor, string text, string contentItemId, string role, string wanted = "3")
    {
        var (_, page) = await visitor.SubmitAsync(
            await visitor.PageAsync(List + "/edit"),
            new() { ["Text"] = [text], ["Address"] = [$"/content/{contentItemId}"], ["Role"] = [role], ["Culture"] = ["en"], ["WantedRank"] = [wanted] });
        return page;
    }

    private static async Task<IHtmlDocument> LookAsync(Visitor writer, string address, string title, string text, string searches)
    {
        var (status, page) = await writer.SubmitAsync(await writer.PageAsync(address), new() { ["Input.Title"] = [title], ["Input.Markdown"] = [text], ["Input.Searches"] = [searches] }, "Look");
        Assert.Equal(HttpStatusCode.OK, status);
        return page;
    }

    private static async Task UnpublishAsync(Visitor editor, IHtmlDocument shown)
    {
        var address = shown.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!;
        await editor.PostAsync(await editor.PageAsync(address), address + "?handler=Unpublish");
    }

    private static string IdOf(IHtmlDocument shown) => shown.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!.Split('/')[^1];

    private static string RowOf(IHtmlDocument list, string text) =>
        string.Join(' ', list.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("a")!.TextContent == text).QuerySelectorAll("td").Skip(1).SelectMany(cell => cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string Effects(IHtmlDocument page) => string.Join(' ', page.QuerySelectorAll(".saved-effects").SelectMany(list => list.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private async Task CheckAsync()
    {
        await using var scope = fixture.Site.CreateScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        await scope.ServiceProvider.GetRequiredService<CheckSavedSearchesTask>().DoWorkAsync(scope.ServiceProvider, default);
    }
}
