using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Contents.Discussions;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Knowledge;

/// <summary>How the articles of a team are read, told to its members. Susan is a service owner and an account manager, Aino an account manager, Thomas a technician.</summary>
[Collection("Susan signs in")]
public sealed class TeamReadingTests(SiteFixture fixture)
{
    [Fact]
    public async Task TeamsArticles_AreToldToItsMembers_AndToThoseWhoSeeAll()
    {
        var id = await WriteAsync("Rosining the nyckelharpa", "ServiceOwner");
        foreach (var who in new[] { "susan", "editor" })
        {
            using var member = await fixture.SignInAsync(who);
            Assert.Contains("Rosining the nyckelharpa", Titles(await member.PageAsync("/articles/mine?whose=Team&team=ServiceOwner")));
            Assert.Equal(HttpStatusCode.OK, (await member.GetAsync($"/articles/mine/{id}")).StatusCode);
        }

        foreach (var who in new[] { "aino", "thomas" })
        {
            using var other = await fixture.SignInAsync(who);
            Assert.DoesNotContain("Rosining the nyckelharpa", Titles(await other.PageAsync("/articles/mine?whose=Team")));
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/articles/mine?whose=Team&team=ServiceOwner")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/articles/mine/{id}")).StatusCode);
        }
    }

    [Fact]
    public async Task TeamsArticles_OfSeveralTeams_AreShownTogetherOrOneByOne()
    {
        await WriteAsync("Stringing the psaltery", "ServiceOwner");
        await WriteAsync("Stringing the theorbo", "AccountManager");
        using var susan = await fixture.SignInAsync("susan");
        var all = await susan.PageAsync("/articles/mine?whose=Team");
        Assert.Superset(new HashSet<string> { "Stringing the psaltery", "Stringing the theorbo" }, Titles(all).ToHashSet());
        var link = all.QuerySelectorAll("[role=group] a.chip").Select(a => a.GetAttribute("href")!).Single(h => h.Contains("team=AccountManager", StringComparison.Ordinal));
        var one = Titles(await susan.PageAsync(link)).ToList();
        Assert.Contains("Stringing the theorbo", one);
        Assert.DoesNotContain("Stringing the psaltery", one);
    }

    [Fact]
    public async Task TeamsArticle_ThatAMemberMayNotRead_IsNotTold()
    {
        var id = await WriteAsync("Muting the hidden serpent", "ServiceOwner", roles: ["Technician", "Editor"]);
        using var susan = await fixture.SignInAsync("susan");
        Assert.DoesNotContain("Muting the hidden serpent", Titles(await susan.PageAsync("/articles/mine?whose=Team")));
        Assert.Equal(HttpStatusCode.NotFound, (await susan.GetAsync($"/articles/mine/{id}")).StatusCode);
        using var editor = await fixture.SignInAsync("editor");
        Assert.Contains("Muting the hidden serpent", Titles(await editor.PageAsync("/articles/mine?whose=All")));
    }

    [Fact]
    public async Task TeamsArticle_WithADraftBeside_IsShownAsReadersSeeIt_WithNothingToEdit()
    {
        var id = await WriteAsync("Bowing the crwth", "ServiceOwner");
        using var editor = await fixture.SignInAsync("editor");
        await editor.SubmitAsync(await editor.PageAsync($"/articles/write/{id}"), new() { ["Input.Title"] = ["A secret draft of the crwth"], ["Input.Markdown"] = ["Later."] }, "Save");
        using var susan = await fixture.SignInAsync("susan");
        var page = await susan.PageAsync($"/articles/mine/{id}");
        Assert.Contains("Bowing the crwth", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main a[href*='/articles/write']"));
        Assert.DoesNotContain("A secret draft of the crwth", Titles(await susan.PageAsync("/articles/mine?whose=Team")));
        Assert.Contains("A secret draft of the crwth", (await editor.PageAsync($"/articles/mine/{id}")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommentThatWaits_IsCountedForThoseWhoMayShowIt_NotForOtherMembers()
    {
        const string Address = "/articles/mine?whose=Team&team=ServiceOwner";
        var id = await WriteAsync("Tightening the hurdy-gurdy", "ServiceOwner");
        using var editor = await fixture.SignInAsync("editor");
        using var susan = await fixture.SignInAsync("susan");
        var (editors, susans) = (WaitingOf(await editor.PageAsync(Address)), WaitingOf(await susan.PageAsync(Address)));
        await LeaveWaitingAsync(id);
        Assert.Equal(editors + 1, WaitingOf(await editor.PageAsync(Address)));
        Assert.Equal(susans, WaitingOf(await susan.PageAsync(Address)));
    }

    [Fact]
    public async Task TeamOfEverybody_IsNoTeam()
    {
        var id = await WriteAsync("Tuning the common gamelan", "Employee");
        using var patty = await fixture.SignInAsync("patty");
        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync("/articles/mine?whose=Team&team=Employee")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync("/articles/mine")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync($"/articles/mine/{id}")).StatusCode);
    }

    [Fact]
    public async Task TeamWithoutArticles_IsToldHowToGiveItSome()
    {
        using var isaac = await fixture.SignInAsync("isaac");
        var page = await isaac.PageAsync("/articles/mine?whose=Team");
        Assert.Contains("No articles of your team yet", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main .buttons a"));
    }

    private static int WaitingOf(IHtmlDocument page) =>
        int.Parse(page.QuerySelectorAll(".tile").Single(t => t.QuerySelector("dt")!.TextContent == "Comments that wait").QuerySelector("dd")!.TextContent, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Titles(IHtmlDocument page) => page.QuerySelectorAll(".readership h2 a").Select(a => a.TextContent);

    private async Task<string> WriteAsync(string title, string team, string[]? roles = null)
    {
        using var editor = await fixture.SignInAsync("editor");
        var page = await editor.WriteAsync(title, "With care.", roles: roles);
        var id = page.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!.Split('/')[3];
        await using var scope = fixture.Site.CreateScope();
        await scope.ServiceProvider.GetRequiredService<IContentManager>().AlterAsync(id, item => item.Alter<ArticlePart>(p => p.Team = team), default);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(default);
        return id;
    }

    private async Task LeaveWaitingAsync(string id)
    {
        await using var scope = fixture.Site.CreateScope();
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        work.Db.Add(new ArticleComment { ContentItemId = id, UserId = "somebody", Text = "Cheap cranks.", Utc = DateTime.UtcNow, State = CommentState.Waiting });
        await work.CommitAsync(default);
    }
}
