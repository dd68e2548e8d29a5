using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ItsmSite.Findability.Coach;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Findability;

/// <summary>The coach in the editor, without script. What it tells of other pages is shown in pairs: this author may see them, that one not.</summary>
public sealed class CoachTests(SiteFixture fixture)
{
    [Fact]
    public async Task LackingWord_BecomesAKeywordByOneButton_AndTheDraftIsFound()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var page = await LookAsync(thomas, "When sheets stay inside", "Open the lid and pull.", "gravurexer");
        Assert.Contains("not found", SearchOf(page, "gravurexer"), StringComparison.Ordinal);
        var button = page.QuerySelector("[data-add-keyword]")!;
        Assert.Equal("gravurexer", button.GetAttribute("value"));

        var (status, added) = await thomas.PostAsync(page, button.GetAttribute("formaction")!, [.. FieldsOf(page), ("AddKeyword", "gravurexer")]);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("gravurexer", added.QuerySelector<IHtmlInputElement>("#Input_Keywords")!.Value);
        Assert.Contains("place 1", SearchOf(added, "gravurexer"), StringComparison.Ordinal);
        Assert.Null(added.QuerySelector("[data-add-keyword]"));
        Assert.Contains("Nothing found", (await thomas.PageAsync("/search?q=gravurexer")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thomas", true)]
    [InlineData("editor", false)]
    public async Task PageBeforeTheDraft_IsNamedToAuthorsWhoMaySeeIt_Only(string author, bool sees)
    {
        var word = $"gyrolathing{author}";
        using var thomas = await fixture.SignInAsync("thomas");
        await thomas.WriteAsync($"Regulate the {word}", $"The {word} is regulated.", roles: ["Technician"]);
        using var writer = await fixture.SignInAsync(author);

        var told = SearchOf(await LookAsync(writer, "Notes of a week", $"Something on a {word}.", word, "Technician", "Editor"), word);

        Assert.Contains("as: Technician", told, StringComparison.Ordinal);
        Assert.Contains(sees ? "place 2" : "place 1", told, StringComparison.Ordinal);
        Assert.Equal(sees, told.Contains("Regulate", StringComparison.Ordinal));
        Assert.Equal(sees, told.Contains("Before it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("thomas", true)]
    [InlineData("editor", false)]
    public async Task PagesPushedOut_AreNamedToAuthorsWhoMaySeeThem_Only(string author, bool sees)
    {
        var word = $"spokeshavist{author}";
        using var thomas = await fixture.SignInAsync("thomas");
        for (var number = 1; number <= 3; number++) await thomas.WriteAsync($"Memo {number}", $"Somewhere a {word} is mentioned among many other things.", roles: ["Technician"]);
        using var writer = await fixture.SignInAsync(author);

        var told = SearchOf(await LookAsync(writer, $"The {word}", $"All about the {word}.", word, "Technician", "Editor"), word);

        Assert.Contains("place 1", told, StringComparison.Ordinal);
        Assert.Equal(sees, told.Contains("Pushes out of the first three", StringComparison.Ordinal));
        Assert.Equal(sees, told.Contains("Memo 3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("thomas", true)]
    [InlineData("editor", false)]
    [InlineData("admin", true)]
    public async Task ScopeOfARole_HasOnlyWhatTheAuthorSees(string author, bool sees)
    {
        await using var scope = fixture.Site.CreateScope();
        var services = scope.ServiceProvider;
        var technicians = await services.GetRequiredService<AudienceRegistry>().GetIdAsync(Audience.Of(["Technician"], []), CancellationToken.None);
        services.GetRequiredService<IActorAccessor>().Current = (await services.GetRequiredService<IActorResolver>().FindAsync(author, CancellationToken.None))!;

        var found = await services.GetRequiredService<ReplayScopes>().FindAsync("Technician", Audience.Everyone, CancellationToken.None);

        Assert.Equal(sees, found.Audiences.Contains(technicians));
        Assert.True(found.Includes(ReplayScopes.Draft, "Article"));
        Assert.False((await services.GetRequiredService<ReplayScopes>().FindAsync("Employee", Audience.Of(["Technician"], []), CancellationToken.None)).Includes(ReplayScopes.Draft, "Article"));
    }

    [Fact]
    public async Task PublishedArticle_ShowsItsPlaceBefore()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var published = await thomas.WriteAsync("Mend the hygroscopium", "Use glue.");
        var edit = await thomas.PageAsync(published.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!);

        var (_, looked) = await thomas.SubmitAsync(edit, new() { ["Input.Title"] = ["Mend it"], ["Input.Searches"] = ["hygroscopium"] }, "Look");

        var told = SearchOf(looked, "hygroscopium");
        Assert.Contains("not found", told, StringComparison.Ordinal);
        Assert.Contains("before: place 1", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Searches_AreKeptWithTheArticle_AndBounded()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var page = await LookAsync(thomas, "Keeping a heliograph", "Dry.", "heliograph  lens\n\nHeliograph lens\nmirror");
        Assert.Equal("heliograph lens\nmirror", page.QuerySelector<IHtmlTextAreaElement>("#Input_Searches")!.Value.ReplaceLineEndings("\n"));

        var (_, many) = await thomas.SubmitAsync(page, new() { ["Input.Searches"] = [string.Join('\n', Enumerable.Range(0, 21))] }, "Save");
        Assert.Contains("at most 20 searches", many.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        var (_, wide) = await thomas.SubmitAsync(page, new() { ["Input.Searches"] = [new string('x', 201)] }, "Save");
        Assert.Contains("too long", wide.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutSearches_SaysWhatToDo()
    {
        using var thomas = await fixture.SignInAsync("thomas");

        var page = await LookAsync(thomas, "Zymurgical quincunx", "Text.", "");

        Assert.Contains("Type above what you would search for", page.QuerySelector("[data-editor-panel]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Panel_OfAnArticleOneMayNotEdit_IsNotThere()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        await editor.WriteAsync("An anemoscope of the editors", "Text.", publish: false);
        var drafts = await editor.PageAsync("/articles?drafts=true");
        var id = drafts.QuerySelectorAll("a").First(a => a.TextContent.Contains("anemoscope", StringComparison.Ordinal)).GetAttribute("href")!.Split('/', '?').First(part => part.Length == 26);
        var form = await thomas.PageAsync("/articles/write");

        Assert.Equal(HttpStatusCode.NotFound, (await thomas.PostAsync(form, $"/articles/write/panels/coach/{id}", ("Input.Title", "x"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.PostAsync(form, "/articles/write/panels/nosuch", ("Input.Title", "x"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await thomas.PostAsync(form, "/articles/write/panels/coach", ("Input.Title", "x"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await patty.PostAsync(await patty.PageAsync("/profile"), "/articles/write/panels/coach", ("Input.Title", "x"))).Status);
    }

    private static async Task<IHtmlDocument> LookAsync(Visitor writer, string title, string text, string searches, params string[] roles)
    {
        var fields = new Dictionary<string, string[]> { ["Input.Title"] = [title], ["Input.Markdown"] = [text], ["Input.Searches"] = [searches] };
        if (roles.Length > 0) fields["Input.Roles"] = roles;
        var (status, page) = await writer.SubmitAsync(await writer.PageAsync("/articles/write"), fields, "Look");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(page.QuerySelector(".error-summary"));
        return page;
    }

    private static string SearchOf(IHtmlDocument page, string search) =>
        string.Join(' ', page.QuerySelectorAll(".coach > li").Single(item => item.QuerySelector(".coach-search")!.TextContent == $"“{search}”").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<(string, string)> FieldsOf(IHtmlDocument page) =>
        ((string[])["Input.VersionId", "Input.Title", "Input.Markdown", "Input.Searches", "Input.Keywords", "Input.Culture"])
            .Select(name => (name, page.QuerySelector($"[name='{name}']") switch { IHtmlTextAreaElement area => area.Value, IHtmlSelectElement select => select.Value ?? "", { } input => input.GetAttribute("value") ?? "", _ => "" }));
}
