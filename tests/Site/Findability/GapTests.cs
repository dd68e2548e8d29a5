using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Contents.Services;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Findability.Tasks;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Tests.Site.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Findability;

public sealed class GapTests(SiteFixture fixture)
{
    [Fact]
    public async Task Gap_IsSeenByThosePermitted_AndByNobodyElse()
    {
        using var patty = await fixture.SignInAsync("patty");
        await patty.PageAsync("/search?q=" + Uri.EscapeDataString("Zyxomma   petiolatum"));
        var id = await GapIdAsync("petiolatum");
        foreach (var (name, sees) in new[] { ("editor", true), ("isaac", true), ("admin", true), ("thomas", false), ("patty", false) })
        {
            using var visitor = await fixture.SignInAsync(name);
            foreach (var address in new[] { "/workbench/gaps?sort=last", "/workbench/gaps?handler=Export", "/workbench/time-to-find" })
            {
                var answer = await visitor.GetAsync(address);
                Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
                if (sees && !address.EndsWith("find", StringComparison.Ordinal)) Assert.Contains("zyxomma petiolatum", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }

            Assert.Equal(sees, (await visitor.GetAsync($"/workbench/gaps/{id}")).StatusCode == HttpStatusCode.OK);
            Assert.Equal(name == "admin" ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await visitor.GetAsync("/workbench/search-log")).StatusCode);
        }
    }

    [Fact]
    public async Task Gap_IsGivenToSomebody_WhoIsToldAndSeesIt_AndNobodyElseOfTheirRole()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var editor = await fixture.SignInAsync("editor");
        using var thomas = await fixture.SignInAsync("thomas");
        using var aino = await fixture.SignInAsync("aino");
        await patty.PageAsync("/search?q=gomphidianus");
        var address = $"/workbench/gaps/{await GapIdAsync("gomphidianus")}";
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.GetAsync(address)).StatusCode);
        var (status, page) = await editor.SubmitAsync(await editor.PageAsync(address), new() { ["OwnerName"] = ["thomas"], ["Due"] = ["2030-05-01"], ["Note"] = ["Ask the dragonfly team."] });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Given to Thomas", page.Words(), StringComparison.Ordinal);
        var own = await thomas.PageAsync(address);
        Assert.Contains("Ask the dragonfly team.", own.Words(), StringComparison.Ordinal);
        Assert.Null(own.QuerySelector("[name=OwnerName]"));
        Assert.Equal(HttpStatusCode.NotFound, (await aino.GetAsync(address)).StatusCode);
        var told = await OutboxAsync();
        Assert.Contains(address, told, StringComparison.Ordinal);
        Assert.DoesNotContain("gomphidianus", told, StringComparison.Ordinal);
        // Whoever looks after it does not dismiss it.
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.PostAsync(own, address + "?handler=Dismiss", ("Revision", "1"), ("Reason", "No."))).Status);
        Assert.Equal("Gomphidianus", (await thomas.PageAsync("/articles/write?from=gap:" + address.Split('/')[^1])).QuerySelector("#Input_Title")!.GetAttribute("value"));
        Assert.Equal("", (await aino.PageAsync("/articles/write?from=gap:" + address.Split('/')[^1])).QuerySelector("#Input_Title")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Gap_ChangedMeanwhile_ShowsBoth_AndDismissingNeedsAReason()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var editor = await fixture.SignInAsync("editor");
        using var isaac = await fixture.SignInAsync("isaac");
        await patty.PageAsync("/search?q=ictinogomphus");
        var address = $"/workbench/gaps/{await GapIdAsync("ictinogomphus")}";
        var form = await editor.PageAsync(address);
        await isaac.SubmitAsync(await isaac.PageAsync(address), new() { ["Note"] = ["Isaac was first."] });
        var (_, page) = await editor.SubmitAsync(form, new() { ["Note"] = ["The editor came second."] });
        Assert.Contains("Isaac was first.", page.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The editor came second.", ((IHtmlTextAreaElement)page.QuerySelector("#Note")!).Value.Trim());
        (_, page) = await editor.SubmitAsync(page, new() { ["Reason"] = [""] });
        Assert.Contains("Say why", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        (_, page) = await editor.SubmitAsync(page, new() { ["Reason"] = ["An insect."] });
        Assert.Contains("Dismissed: An insect.", page.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("ictinogomphus", (await editor.PageAsync("/workbench/gaps")).Words(), StringComparison.Ordinal);
        (_, page) = await editor.PostAsync(page, address + "?handler=Reopen", ("Revision", page.QuerySelector("[name=Revision]")!.GetAttribute("value")!));
        Assert.Contains("Open", page.QuerySelector(".workbench-head .badge")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cause_OfAPageThatTheReaderMayNotSee_IsNotTold()
    {
        using var admin = await fixture.SignInAsync("admin");
        using var patty = await fixture.SignInAsync("patty");
        using var isaac = await fixture.SignInAsync("isaac");
        await admin.WriteAsync("Cordulegaster pediforma", "All about cordulegaster.", roles: ["Administrator"]);
        await patty.PageAsync("/search?q=cordulegaster+pediforma");
        var id = await GapIdAsync("cordulegaster pediforma");
        await ReplayAsync();
        Assert.Equal(GapCause.NotPermitted, (await FindAsync(id)).Cause);
        var told = (await admin.PageAsync($"/workbench/gaps/{id}")).Words();
        Assert.Contains("may not see it", told, StringComparison.Ordinal);
        Assert.Contains("Cordulegaster pediforma", told, StringComparison.Ordinal);
        var hidden = (await isaac.PageAsync($"/workbench/gaps/{id}")).Words();
        Assert.Contains("There is nothing about it", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("Cordulegaster pediforma", hidden, StringComparison.Ordinal);
        Assert.Contains("cordulegaster pediforma", (await admin.PageAsync("/workbench/gaps?cause=notpermitted")).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("cordulegaster pediforma", (await isaac.PageAsync("/workbench/gaps?cause=notpermitted")).Words(), StringComparison.Ordinal);
        Assert.Contains("cordulegaster pediforma", (await isaac.PageAsync("/workbench/gaps?cause=nocontent")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gap_ClosesByItself_OnlyOnceSomebodyOpensTheAnswer_AndComesBack()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        using var aino = await fixture.SignInAsync("aino");
        await patty.PageAsync("/search?q=anotogaster");
        var id = await GapIdAsync("anotogaster");
        await ReplayAsync();
        Assert.Equal(GapCause.NoContent, (await FindAsync(id)).Cause);
        await thomas.WriteAsync("Anotogaster", "What to do with an anotogaster.");
        await ReplayAsync();
        Assert.Equal((GapState.Open, GapCause.WrongWords), ((await FindAsync(id)).State, (await FindAsync(id)).Cause));
        await OpenFromSearchAsync(patty, "anotogaster", "/articles/anotogaster");
        await ReplayAsync();
        Assert.Equal(GapState.Closed, (await FindAsync(id)).State);
        // She reads it and is still stuck.
        await aino.PageAsync("/search?q=anotogaster");
        await OpenFromSearchAsync(aino, "anotogaster", "/articles/anotogaster");
        await aino.AskAsync("What really helps against an anotogaster?");
        Assert.Equal((GapState.Open, 1), ((await GapAsync("anotogaster")).State, (await GapAsync("anotogaster")).Helps));
    }

    [Fact]
    public async Task Opening_IsLogged_ForEveryTypeOfContent_AndNotForThosePagesThatWereRefused()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var admin = await fixture.SignInAsync("admin");
        await patty.PageAsync("/search?q=office+coordinator");
        await OpenFromSearchAsync(patty, "office coordinator", "/roles/office-coordinator");
        await admin.WriteAsync("Somatochlora", "Not for all.", roles: ["Administrator"]);
        await patty.PageAsync("/search?q=somatochlora");
        await OpenFromSearchAsync(patty, "somatochlora", "/articles/somatochlora");
        var openings = await OpeningsAsync("office coordinator");
        Assert.Equal("RoleCard", Assert.Single(openings).Type);
        Assert.NotNull(openings[0].Rank);
        Assert.Empty(await OpeningsAsync("somatochlora"));
    }

    [Fact]
    public async Task Suggestion_ThatIsTaken_IsLoggedOnce()
    {
        using var patty = await fixture.SignInAsync("patty");
        patty.Cookies.Add(fixture.Site.Address, new Cookie(SearchOpeningMiddleware.CookieName, Uri.EscapeDataString("office coo"), "/"));
        await patty.PageAsync("/roles/office-coordinator");
        await patty.PageAsync("/roles/office-coordinator");
        Assert.Single(await OpeningsAsync("office coo"));
    }

    [Fact]
    public async Task SearchesOfPrograms_AreNotKept()
    {
        using var patty = await fixture.SignInAsync("patty");
        await patty.GetAsync("/api/search?q=libellulidae");
        await patty.GetAsync("/api/suggest?q=libellulidae");
        Assert.Empty((await EntriesAsync("libellulidae")).Select(s => s.Text));
        await patty.PageAsync("/search?q=libellulidae");
        Assert.Single(await EntriesAsync("libellulidae"));
    }

    [Fact]
    public async Task Erase_TakesThePersonsSearches_AndRefusesWhoIsNotThere()
    {
        using var deborah = await fixture.SignInAsync("deborah");
        using var admin = await fixture.SignInAsync("admin");
        await deborah.PageAsync("/search?q=aeshna+mixta");
        await GapIdAsync("aeshna mixta");
        var (_, page) = await admin.SubmitAsync(await admin.PageAsync("/workbench/search-log"), new() { ["UserName"] = ["nobody-here"] });
        Assert.Contains("nobody by this user name", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        await admin.SubmitAsync(await admin.PageAsync("/workbench/search-log"), new() { ["UserName"] = ["Deborah"] });
        Assert.Empty(await EntriesAsync("aeshna mixta"));
        Assert.DoesNotContain("aeshna mixta", (await admin.PageAsync("/workbench/gaps")).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("aeshna", (await admin.PageAsync("/workbench/audit")).Words(), StringComparison.Ordinal);
    }

    private static async Task OpenFromSearchAsync(Visitor visitor, string search, string address)
    {
        await visitor.PageAsync("/search?q=" + Uri.EscapeDataString(search));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Referrer = new Uri(visitor.Http.BaseAddress!, "/search?q=" + Uri.EscapeDataString(search));
        await visitor.Http.SendAsync(request);
    }

    private async Task<long> GapIdAsync(string text) => (await GapAsync(text)).Id;

    private Task<SearchGap> GapAsync(string text) => InScopeAsync(async services =>
    {
        await services.GetRequiredService<SearchLogWriter>().FlushAsync(default);
        return await services.GetRequiredService<SiteDbContext>().Set<SearchGap>().AsNoTracking().SingleAsync(g => g.Text.Contains(text));
    });

    private Task<SearchGap> FindAsync(long id) => InScopeAsync(services => services.GetRequiredService<SiteDbContext>().Set<SearchGap>().AsNoTracking().SingleAsync(g => g.Id == id));

    private Task<int> ReplayAsync() => InScopeAsync(async services =>
    {
        await services.GetRequiredService<ReplayGapsTask>().DoWorkAsync(services, default);
        return 0;
    });

    private Task<List<SearchEntry>> EntriesAsync(string text) => InScopeAsync(async services =>
    {
        await services.GetRequiredService<SearchLogWriter>().FlushAsync(default);
        return await services.GetRequiredService<SiteDbContext>().Set<SearchEntry>().AsNoTracking().Include(s => s.Openings).Where(s => s.Text == text).ToListAsync();
    });

    private async Task<List<SearchOpening>> OpeningsAsync(string text) => [.. (await EntriesAsync(text)).SelectMany(s => s.Openings)];

    private Task<string> OutboxAsync() => InScopeAsync(async services =>
        string.Join('\n', await services.GetRequiredService<SiteDbContext>().Set<OutboxMessage>().AsNoTracking().Where(m => m.Kind == ItemNotices.Kind && m.Payload.Contains("search for and do not find")).Select(m => m.Payload).ToListAsync()));

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> action)
    {
        await using var scope = fixture.Site.CreateScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        return await action(scope.ServiceProvider);
    }
}
