using ItsmSite.Contents.Services;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Findability.Tasks;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    private static readonly DateTime s_searchStart = new(2026, 3, 2, 8, 0, 30, DateTimeKind.Utc);
    private readonly TestClock _searchClock = new();

    [Fact]
    public async Task Search_RepeatedWithinHalfAnHour_IsOne_UnlessItFindsSomethingElse()
    {
        await using var site = await SearchSiteAsync();
        await NoteAsync(site, Made("patty", "vpn token", 2), Made("patty", "vpn token", 2, minutes: 1), Made("patty", "vpn token", 1, minutes: 2, isFiltered: true), Made("aino", "vpn token", 2));
        await NoteAsync(site, Made("patty", "vpn token", 3, minutes: 5), Made("patty", "vpn token", 3, minutes: 50));
        var searches = await SearchesAsync(site);
        Assert.Equal([("aino", 2, null), ("patty", 2, 1), ("patty", 3, null), ("patty", 3, null)], searches.Select(s => (s.UserId, s.Hits, s.FilteredHits)).Order());
        Assert.Equal(4, (await RowsAsync<SearchDay>(site)).Sum(d => d.Searches));
    }

    [Fact]
    public async Task Opening_BelongsToItsSearch_WithItsRank_AndCountsOnce()
    {
        await using var site = await SearchSiteAsync();
        var (first, second) = (await PublishAsync(site, "One"), await PublishAsync(site, "Two"));
        await NoteAsync(site, Made("patty", "vpn token", 2, keys: [ContentManager.KeyOf(first), ContentManager.KeyOf(second)]));
        await NoteAsync(site, Opened("patty", "vpn token", second), Opened("patty", "vpn token", second, minutes: 1), Opened("patty", "vpn token", "4gone000000000000000000000", minutes: 1), Opened("aino", "wlan", first, isSuggestion: true));
        var searches = await SearchesAsync(site);
        var opening = Assert.Single(searches.Single(s => s.UserId == "patty").Openings);
        Assert.Equal((ContentManager.KeyOf(second), "Page", (int?)2), (opening.Key, opening.Type, opening.Rank));
        var suggestion = searches.Single(s => s.UserId == "aino");
        Assert.True(suggestion.IsSuggestion);
        Assert.Null(Assert.Single(suggestion.Openings).Rank);
        Assert.Empty(await RowsAsync<SearchGap>(site));
    }

    [Fact]
    public async Task HelpAskedFor_MarksTheLastSearch_AndMakesAGap()
    {
        await using var site = await SearchSiteAsync();
        var page = await PublishAsync(site, "One");
        await NoteAsync(site, Made("patty", "printer", 1), Opened("patty", "printer", page), Made("patty", "scanner", 1, minutes: 5), Opened("patty", "scanner", page, minutes: 6), Made("aino", "scanner", 1));
        await NoteAsync(site, new HelpAsked("patty", At(20), HelpKind.Report));
        var searches = await SearchesAsync(site);
        Assert.Equal([("printer", null), ("scanner", HelpKind.Report)], searches.Where(s => s.UserId == "patty").Select(s => (s.Text, s.FollowedBy)).Order());
        Assert.All(searches.Where(s => s.UserId == "patty"), s => Assert.NotNull(s.HelpUtc));
        Assert.Null(searches.Single(s => s.UserId == "aino").HelpUtc);
        var gap = Assert.Single(await RowsAsync<SearchGap>(site));
        Assert.Equal(("scanner", 1, 1), (gap.Text, gap.Searches, gap.Helps));
    }

    [Fact]
    public async Task Gap_IsCountedByPeopleAndRole_AndComesBackAfterItWasClosed()
    {
        await using var site = await SearchSiteAsync();
        await NoteAsync(site, Made("patty", "vpn tokens", 0), Made("aino", "token vpn", 0), Made("thomas", "vpn token", 0, roles: "|Employee|Technician|"), Made("thomas", "vpn token", 0, roles: "|Employee|Technician|", minutes: 40));
        var gap = Assert.Single(await RowsAsync<SearchGap>(site));
        Assert.Equal(("vpn token", 4, 3, GapState.Open), (gap.Text, gap.Searches, gap.People, gap.State));
        Assert.Equal([("Employee", 4, 3), ("Technician", 2, 1)], (await RowsAsync<SearchGapRole>(site)).Select(r => (r.Role, r.Searches, r.People)).Order());
        await ChangeAsync(site, async db =>
        {
            var closed = await db.Set<SearchGap>().SingleAsync();
            (closed.State, closed.SinceUtc) = (GapState.Closed, At(50));
        });
        await NoteAsync(site, Made("patty", "vpn token", 0, minutes: 45));
        Assert.Equal(GapState.Closed, Assert.Single(await RowsAsync<SearchGap>(site)).State);
        await NoteAsync(site, Made("patty", "vpn token", 0, minutes: 100));
        gap = Assert.Single(await RowsAsync<SearchGap>(site));
        Assert.Equal((GapState.Open, 1), (gap.State, gap.Searches));
        Assert.Equal([GapEventKind.Opened, GapEventKind.CameBack], (await RowsAsync<SearchGapEvent>(site)).OrderBy(e => e.Id).Select(e => e.Kind));
    }

    [Fact]
    public async Task Erasing_TakesWhatAPersonSearched_AndLeavesWhatOthersDid()
    {
        await using var site = await SearchSiteAsync();
        var page = await PublishAsync(site, "One");
        await NoteAsync(site, Made("patty", "my secret", 0), Made("patty", "vpn pattys token", 0), Made("patty", "vpn", 1), Opened("patty", "vpn", page), Made("aino", "vpn", 0));
        Assert.Null(await site.InScopeAsync(services => As(services, Actor.Nobody).GetRequiredService<SearchErasing>().EraseAsync("patty", default)));
        Assert.Equal(3, await site.InScopeAsync(services => services.GetRequiredService<SearchErasing>().EraseAsync("patty", default)));
        Assert.Equal(["aino"], (await SearchesAsync(site)).Select(s => s.UserId));
        Assert.Empty(await RowsAsync<SearchOpening>(site));
        Assert.Equal(["vpn"], (await RowsAsync<SearchWord>(site)).Select(w => w.Word));
        Assert.Equal([("vpn", 1)], (await RowsAsync<SearchGap>(site)).Select(g => (g.Text, g.Searches)));
        Assert.Single(await RowsAsync<SearchGapEvent>(site));
    }

    [Fact]
    public async Task Searches_AreForgotten_AfterTheDaysTheyAreKept()
    {
        await using var site = await SearchSiteAsync();
        await NoteAsync(site, Made("patty", "long ago", 0), Made("patty", "of late", 0, minutes: 60 * 24 * 100));
        _searchClock.Advance(TimeSpan.FromDays(SearchLogSettings.DefaultDays + 1));
        await ForgetAsync(site);
        Assert.Equal(["of late"], (await SearchesAsync(site)).Select(s => s.Text));
        Assert.Equal(["of late"], (await RowsAsync<SearchGap>(site)).Select(g => g.Text));
        Assert.True(await site.InScopeAsync(services => services.GetRequiredService<SearchErasing>().KeepForAsync(30, default)));
        await ForgetAsync(site);
        Assert.Empty(await SearchesAsync(site));
        Assert.Empty(await RowsAsync<SearchWord>(site));
    }

    [Fact]
    public async Task PastSearches_AreThoseOfTwoPeople_OrOfOnesOwnGap()
    {
        await using var site = await SearchSiteAsync();
        var page = await PublishAsync(site, "One");
        await NoteAsync(site,
            Made("patty", "vpn tokens", 0), Made("aino", "vpn token", 0), Made("susan", "vpn token", 0, roles: "|Technician|"), Made("patty", "vpn private", 0),
            Made("patty", "wlan", 1), Opened("patty", "wlan", page), Made("aino", "wlan", 1), Made("patty", "unrelated", 0), Made("aino", "unrelated", 0));
        Assert.Equal([("vpn token", 3, 3), ("wlan", 2, 2)], await PastAsync(site, "thomas", new PastSearchQuery(["The VPN client"], page)));
        Assert.Equal([("vpn token", 3, 3)], await PastAsync(site, "thomas", new PastSearchQuery(["The VPN client"])));
        await ChangeAsync(site, async db => (await db.Set<SearchGap>().SingleAsync(g => g.Text == "vpn private")).OwnerId = "thomas");
        Assert.Equal(2, (await PastAsync(site, "thomas", new PastSearchQuery(["VPN"]))).Count);
        Assert.Single(await PastAsync(site, "isaac", new PastSearchQuery(["VPN"])));
        Assert.Single(await PastAsync(site, "thomas", new PastSearchQuery(["VPN"], Most: 1)));
    }

    private static DateTime At(int minutes) => s_searchStart.AddMinutes(minutes);

    private static SearchMade Made(string user, string text, int hits, int minutes = 0, bool isFiltered = false, string roles = "|Employee|", string[]? keys = null) =>
        new(user, At(minutes), roles, text, "en", hits, isFiltered, keys ?? [.. Enumerable.Range(0, hits).Select(i => $"content:{i}")]);

    private static HitOpened Opened(string user, string text, string page, int minutes = 0, bool isSuggestion = false) => new(user, At(minutes), "|Employee|", text, "en", page, isSuggestion);

    private Task<TestSite> SearchSiteAsync() => TestSite.CreateAsync(_database, services =>
    {
        services.AddSingleton<TimeProvider>(_searchClock).AddSingleton<ITextAnalyzer, TextAnalyzer>().AddSingleton<SearchGroups>();
        new Findability.Startup().ConfigureServices(services);
    });

    private static Task<int> NoteAsync(TestSite site, params SearchNote[] notes) => site.InScopeAsync(async services =>
    {
        foreach (var note in notes) services.GetRequiredService<BatchQueue<SearchNote>>().Add(note);
        await services.GetRequiredService<SearchLogWriter>().FlushAsync(default);
        return 0;
    });

    private static Task<int> ForgetAsync(TestSite site) => site.InScopeAsync(async services =>
    {
        await services.GetRequiredService<ForgetSearchesTask>().DoWorkAsync(services, default);
        return 0;
    });

    private static Task<List<SearchEntry>> SearchesAsync(TestSite site) =>
        site.InScopeAsync(services => services.GetRequiredService<SiteDbContext>().Set<SearchEntry>().AsNoTracking().Include(s => s.Openings).OrderBy(s => s.Id).ToListAsync());

    private static Task<long> ChangeAsync(TestSite site, Func<SiteDbContext, Task> change) => site.InScopeAsync(async services =>
    {
        var work = services.GetRequiredService<UnitOfWork>();
        await change(work.Db);
        return await work.CommitAsync(default);
    });

    private static Task<string> PublishAsync(TestSite site, string title) => site.InScopeAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var item = content.New("Page");
        item.DisplayText = title;
        await content.SaveAsync(item, publish: true, default);
        await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        return item.ContentItemId;
    });

    private static Task<List<(string Text, int Searches, int People)>> PastAsync(TestSite site, string userId, PastSearchQuery query) => site.InScopeAsync(async services =>
        (await As(services, new Actor(userId, userId, new HashSet<string>(), new HashSet<string>(), AudienceScope.Nothing)).GetRequiredService<IPastSearches>().FindAsync(query, default))
            .Select(s => (s.Text, s.Searches, s.People)).ToList());

    private static IServiceProvider As(IServiceProvider services, Actor actor)
    {
        services.GetRequiredService<IActorAccessor>().Current = actor;
        return services;
    }
}
