using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Tests.Site.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Search;

/// <summary>Synonyms in the Workbench: who edits them, that searches use them at once, and what is proposed.</summary>
public sealed class SynonymTests(SiteFixture fixture)
{
    private const string List = "/workbench/synonyms";

    [Fact]
    public async Task Pages_AreForThosePermitted_Only()
    {
        foreach (var (name, sees) in new[] { ("editor", true), ("isaac", true), ("admin", true), ("thomas", false), ("patty", false) })
        {
            using var visitor = await fixture.SignInAsync(name);
            foreach (var address in new[] { List, List + "/edit" })
                Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await visitor.GetAsync(address)).StatusCode);
            if (sees) Assert.NotNull((await visitor.PageAsync(List)).QuerySelector($"nav a[href='{List}']"));
        }
    }

    [Fact]
    public async Task Synonym_ThatIsAdded_IsFoundByAtOnce_AndNoLongerWhenDeleted()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        await editor.WriteAsync("Care of the stenolophus", "Keep it dry.");
        using var admin = await fixture.SignInAsync("admin");
        await admin.WriteAsync("Vault of the stenolophus", "Keep it locked.", roles: ["Administrator"]);
        Assert.DoesNotContain("stenolophus", await FoundAsync(patty, "dyschiriusbox"), StringComparison.Ordinal);

        var list = await AddAsync(editor, "Dyschiriusbox, stenolophus");

        Assert.Contains("Dyschiriusbox, stenolophus", list.Words(), StringComparison.Ordinal);
        var found = await FoundAsync(patty, "dyschiriusbox");
        Assert.Contains("Care of the stenolophus", found, StringComparison.Ordinal);
        Assert.DoesNotContain("Vault", found, StringComparison.Ordinal);
        Assert.Contains("Vault of the stenolophus", await FoundAsync(admin, "dyschiriusbox"), StringComparison.Ordinal);
        Assert.Contains("Found by the synonym “stenolophus”", (await admin.PageAsync("/workbench/search-index/why?q=dyschiriusbox")).Words(), StringComparison.Ordinal);
        Assert.Contains("Dyschiriusbox", (await admin.PageAsync("/workbench/audit?q=Dyschiriusbox")).Words(), StringComparison.Ordinal);

        var filtered = await editor.PageAsync(List + "?q=DYSCHIRIUS");
        await editor.PostAsync(filtered, Assert.Single(filtered.QuerySelectorAll("form[action*='handler=Delete']")).GetAttribute("action")!);

        Assert.DoesNotContain("stenolophus", await FoundAsync(patty, "dyschiriusbox"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Synonym_ThatCannotBe_IsRefused_AtItsField_AndTypedTextStays()
    {
        using var editor = await fixture.SignInAsync("editor");

        var alone = await AddAsync(editor, "pterostichus");
        Assert.Contains("at least one more word", alone.QuerySelector(".error-summary a[href='#Words']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("pterostichus", alone.QuerySelector("#Words")!.TextContent.Trim());
        var wordy = await AddAsync(editor, "pterostichus", "one two three four five");
        Assert.Contains("4 words at most", wordy.QuerySelector(".error-summary a[href='#Targets']")!.TextContent, StringComparison.Ordinal);
        await AddAsync(editor, "pterostichus, ground beetle");
        Assert.Contains("there already", (await AddAsync(editor, "Ground Beetle, PTEROSTICHUS")).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Synonym_ChangedMeanwhile_ShowsBoth()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var isaac = await fixture.SignInAsync("isaac");
        var list = await AddAsync(editor, "agonum, agonumbox");
        var address = list.QuerySelectorAll("td a").Single(link => link.TextContent == "agonum, agonumbox").GetAttribute("href")!;
        var form = await editor.PageAsync(address);
        await isaac.SubmitAsync(await isaac.PageAsync(address), new() { ["Words"] = ["agonum, agonumisaac"] });

        var (_, both) = await editor.SubmitAsync(form, new() { ["Words"] = ["agonum, agonumeditor"] });

        Assert.Contains("agonum, agonumisaac", both.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("agonum, agonumeditor", both.QuerySelector("#Words")!.TextContent.Trim());
        var (_, saved) = await editor.SubmitAsync(both, new() { ["Words"] = ["agonum, agonumeditor"] });
        Assert.Contains("agonum, agonumeditor", saved.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("agonumisaac", saved.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposal_IsOfThreePeople_ShownToThosePermitted_AndRefusedForGood()
    {
        using var editor = await fixture.SignInAsync("editor");
        var page = await editor.WriteAsync("Platynusguide", "All about it.");
        var id = page.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!.Split('/')[^1];
        foreach (var name in new[] { "patty", "aino" }) await SearchInVainAsync(name, id);
        Assert.DoesNotContain("anchomenus", (await editor.PageAsync(List)).Words(), StringComparison.Ordinal);
        await SearchInVainAsync("thomas", id);

        var list = await editor.PageAsync(List);
        var row = list.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("anchomenus", StringComparison.Ordinal));
        Assert.Contains("platynusguide", row.TextContent, StringComparison.Ordinal);
        var form = await editor.PageAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(("anchomenus", "platynusguide"), (form.QuerySelector("#Words")!.TextContent.Trim(), form.QuerySelector("#Targets")!.TextContent.Trim()));

        var (_, left) = await editor.PostAsync(list, row.QuerySelector("form")!.GetAttribute("action")!);
        Assert.DoesNotContain("anchomenus", left.Words(), StringComparison.Ordinal);
        using var isaac = await fixture.SignInAsync("isaac");
        Assert.DoesNotContain("anchomenus", (await isaac.PageAsync(List)).Words(), StringComparison.Ordinal);
    }

    private static async Task<string> FoundAsync(Visitor visitor, string words) =>
        string.Join(' ', (await visitor.PageAsync("/search?q=" + Uri.EscapeDataString(words))).QuerySelectorAll(".hit").Select(hit => hit.TextContent));

    private static async Task<IHtmlDocument> AddAsync(Visitor visitor, string words, string targets = "") =>
        (await visitor.SubmitAsync(await visitor.PageAsync(List + "/edit"), new() { ["Words"] = [words], ["Targets"] = [targets] })).Page;

    private async Task SearchInVainAsync(string name, string contentItemId)
    {
        using var visitor = await fixture.SignInAsync(name);
        await visitor.PageAsync("/search?q=anchomenus");
        await visitor.PageAsync("/search?q=platynusguide");
        await OpenAsync(name, contentItemId);
    }

    private async Task OpenAsync(string name, string contentItemId)
    {
        await using var scope = fixture.Site.CreateScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        await scope.ServiceProvider.GetRequiredService<ItsmSite.Findability.Log.SearchLogWriter>().FlushAsync(default);
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        var person = (await scope.ServiceProvider.GetRequiredService<IPeople>().FindByNameAsync([name], default))[name].UserId;
        var search = await work.Db.Set<ItsmSite.Findability.Models.SearchEntry>().SingleAsync(s => s.UserId == person && s.Text == "platynusguide");
        work.Db.Add(new ItsmSite.Findability.Models.SearchOpening { SearchId = search.Id, Key = "content:" + contentItemId, Type = "Article", Rank = 1, Utc = search.Utc.AddSeconds(5) });
        await work.CommitAsync(default);
    }
}
