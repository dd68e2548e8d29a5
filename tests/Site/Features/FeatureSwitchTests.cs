using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Tests.Site.Processes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Features;

public sealed class FeatureSwitchTests(FeatureSite fixture) : IClassFixture<FeatureSite>
{
    [Fact]
    public async Task Off_LeavesNothingToBeSeen_OnBringsAllBack()
    {
        using var patty = await fixture.SignInAsync("patty");
        var before = await LookAsync(patty);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, true), (before.List, before.Article, before.HasLink));
        Assert.NotEmpty(before.Hits);
        Assert.NotEmpty(before.Suggestions);
        Assert.Contains("Article", before.TypesCounted);

        await fixture.SwitchAsync([], ["Knowledge"]);
        var off = await LookAsync(patty);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, false), (off.List, off.Article, off.HasLink));
        Assert.DoesNotContain(off.Hits, h => h.StartsWith("Article ", StringComparison.Ordinal));
        Assert.DoesNotContain(off.Suggestions, h => h.StartsWith("Article ", StringComparison.Ordinal));
        Assert.DoesNotContain("Article", off.TypesCounted);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync("/articles/write")).StatusCode);
        foreach (var page in new[] { "/", "/search?q=vpn", "/profile" }) Assert.Equal(HttpStatusCode.OK, (await patty.GetAsync(page)).StatusCode);

        await fixture.SwitchAsync(["Knowledge"], []);
        var after = await LookAsync(patty);
        Assert.Equal(before.Hits, after.Hits);
        Assert.Equal(before.Suggestions, after.Suggestions);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, true), (after.List, after.Article, after.HasLink));
    }

    [Fact]
    public async Task Off_ContentOfItsTypesIsSeenByNobodyButKept()
    {
        await fixture.SwitchAsync([], ["Knowledge"]);
        await using (var scope = fixture.Site.CreateScope())
        {
            var services = scope.ServiceProvider;
            var admin = (await services.GetRequiredService<IActorResolver>().FindAsync("admin", default))!;
            var articles = services.GetRequiredService<SiteDbContext>().Set<ContentItemRecord>().Where(r => r.ContentType == "Article");
            Assert.Equal(0, await articles.VisibleTo(admin.Scope).CountAsync());
            Assert.NotEqual(0, await articles.CountAsync());
            Assert.False((await services.GetRequiredService<ContentDefinitions>().FindAsync("Article", default))!.IsCreatable);
        }

        await fixture.SwitchAsync(["Knowledge"], []);
    }

    [Fact]
    public async Task Page_SwitchesOffAndOn_ShowsItAtOnceAndAuditsIt()
    {
        using var admin = await fixture.SignInAsync("admin");
        var page = await admin.PageAsync("/workbench/features");
        var off = await PostAsync(admin, page, "Knowledge", "Disable");
        Assert.Contains("Switched off: Knowledge base", off.QuerySelector(".notice-success")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Off", off.QuerySelector("#feature-Knowledge .badge")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/articles")).StatusCode);

        var on = await PostAsync(admin, off, "Knowledge", "Enable");
        Assert.Contains("Switched on: Knowledge base", on.QuerySelector(".notice-success")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/articles")).StatusCode);
        await using var scope = fixture.Site.CreateScope();
        var audit = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<AuditEntry>().Where(e => e.UserName == "admin" && e.SubjectId == "Knowledge").Select(e => e.Event).ToListAsync();
        Assert.Equal(["Feature.Disabled", "Feature.Enabled"], audit);
    }

    [Fact]
    public async Task Page_FeatureThatIsNeeded_IsRefusedAndNamesWhatNeedsIt()
    {
        using var admin = await fixture.SignInAsync("admin");
        var refused = await PostAsync(admin, await admin.PageAsync("/workbench/features"), "Contents", "Disable");
        Assert.Matches("Contents is needed by: .*Knowledge base", refused.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/articles")).StatusCode);
    }

    [Fact]
    public async Task Page_ThemeInUse_IsRefused()
    {
        using var admin = await fixture.SignInAsync("admin");
        var refused = await PostAsync(admin, await admin.PageAsync("/workbench/features"), "Portal", "Disable");
        Assert.Contains("The theme Portal is in use", refused.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Off_Search_ThePageOfTheIndexSaysSo()
    {
        using var admin = await fixture.SignInAsync("admin");
        await fixture.SwitchAsync([], ["Search", "Findability", "Welcome"]);
        foreach (var page in new[] { "/workbench/search-index", "/workbench/people/thomas/sees?q=vpn" })
            Assert.Contains("Search is switched off", (await admin.PageAsync(page)).Body!.TextContent, StringComparison.Ordinal);
        await fixture.SwitchAsync(["Search", "Findability", "Welcome"], []);
        Assert.NotNull((await admin.PageAsync("/workbench/search-index")).QuerySelector(".facts"));
    }

    [Fact]
    public async Task Page_IsForAdministratorsOnly()
    {
        using var patty = await fixture.SignInAsync("patty");
        Assert.NotEqual(HttpStatusCode.OK, (await patty.GetAsync("/workbench/features")).StatusCode);
        using var editor = await fixture.SignInAsync("editor");
        Assert.NotEqual(HttpStatusCode.OK, (await editor.GetAsync("/workbench/features")).StatusCode);
    }

    [Fact]
    public async Task Command_BesideTheServer_TakesEffectThere()
    {
        using var patty = await fixture.SignInAsync("patty");
        var (code, output, error) = await HostProcess.RunAsync("--data", fixture.Site.Folder, "feature", "disable", "Knowledge");
        Assert.True(code == 0, error);
        Assert.Contains("off  Knowledge", output, StringComparison.Ordinal);
        var took = await FeatureSite.UntilAsync(patty, "/articles", HttpStatusCode.NotFound);
        TestContext.Current.SendDiagnosticMessage($"The server followed a command within {took.TotalSeconds:0.0} s");

        var list = await HostProcess.RunAsync("--data", fixture.Site.Folder, "feature", "list");
        Assert.Contains("off  Knowledge", list.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await HostProcess.RunAsync("--data", fixture.Site.Folder, "feature", "enable", "Knowledge")).Code);
        await FeatureSite.UntilAsync(patty, "/articles", HttpStatusCode.OK);

        var refused = await HostProcess.RunAsync("--data", fixture.Site.Folder, "feature", "disable", "Contents");
        Assert.Equal(1, refused.Code);
        Assert.Matches("Contents.* is needed by .*Knowledge", refused.Error);
    }

    [Fact]
    public async Task RecipeStep_SwitchesFeatures()
    {
        using var folder = new TempFolder();
        using var patty = await fixture.SignInAsync("patty");
        await folder.WriteAsync("off.recipe.json", """{ "name": "off", "steps": [ { "name": "feature", "disable": ["Knowledge"] } ] }""");
        await folder.WriteAsync("on.recipe.json", """{ "name": "on", "steps": [ { "name": "feature", "enable": ["Knowledge"] } ] }""");
        await folder.WriteAsync("unknown.recipe.json", """{ "name": "unknown", "steps": [ { "name": "feature", "enable": ["NoSuchThing"] } ] }""");
        await RunAsync(folder.Sub("off.recipe.json"));
        await FeatureSite.UntilAsync(patty, "/articles", HttpStatusCode.NotFound);
        await RunAsync(folder.Sub("on.recipe.json"));
        await FeatureSite.UntilAsync(patty, "/articles", HttpStatusCode.OK);
        var error = await Assert.ThrowsAsync<RecipeException>(() => RunAsync(folder.Sub("unknown.recipe.json")));
        Assert.Contains("These features do not exist in this program: NoSuchThing", error.Message, StringComparison.Ordinal);
    }

    private async Task RunAsync(string recipe)
    {
        await using var scope = fixture.Site.CreateScope();
        await scope.ServiceProvider.GetRequiredService<RecipeExecutor>().RunAsync(recipe, new RecipeRunOptions(), default);
    }

    private static async Task<IHtmlDocument> PostAsync(Visitor visitor, IHtmlDocument page, string feature, string handler)
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["id"] = feature,
            ["__RequestVerificationToken"] = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        });
        var answer = await visitor.Http.PostAsync(new Uri($"/workbench/features?handler={handler}", UriKind.Relative), content);
        if (answer.StatusCode == HttpStatusCode.Redirect) return await visitor.PageAsync("/workbench/features");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<Seen> LookAsync(Visitor visitor)
    {
        using var found = JsonDocument.Parse(await visitor.Http.GetStringAsync(new Uri("/api/search?q=vpn&size=50", UriKind.Relative)));
        using var suggested = JsonDocument.Parse(await visitor.Http.GetStringAsync(new Uri("/api/suggest?q=vp", UriKind.Relative)));
        var types = found.RootElement.GetProperty("facets").EnumerateObject().Where(f => f.Name == "type").SelectMany(f => f.Value.EnumerateArray()).Select(v => v.GetProperty("value").GetString()!);
        return new Seen(
            (await visitor.GetAsync("/articles")).StatusCode, (await visitor.GetAsync("/articles/expensatron")).StatusCode,
            (await visitor.PageAsync("/")).QuerySelector("header a[href='/articles']") is not null,
            [.. found.RootElement.GetProperty("hits").EnumerateArray().Select(Describe)], [.. suggested.RootElement.GetProperty("suggestions").EnumerateArray().Select(Describe)], [.. types]);

        static string Describe(JsonElement hit) => $"{hit.GetProperty("type").GetString()} {hit.GetProperty("url").GetString()}";
    }

    private sealed record Seen(HttpStatusCode List, HttpStatusCode Article, bool HasLink, string[] Hits, string[] Suggestions, string[] TypesCounted);
}
