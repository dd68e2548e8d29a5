using ItsmSite.Findability.Gaps;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Findability.Synonyms;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.BestBets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task Regrouping_PutsSearchesAndGapsTogether_ThatMeanTheSame()
    {
        await using var site = await SearchSiteAsync();
        await NoteAsync(site, Made("patty", "password", 0), Made("aino", "vpn", 0));
        await ChangeAsync(site, async db =>
        {
            // As an earlier version stored it: a group for each form, one of which has the name that another is to have.
            foreach (var search in await db.Set<SearchEntry>().ToListAsync()) search.Group = $"former {search.Text}";
            foreach (var gap in await db.Set<SearchGap>().ToListAsync()) (gap.Group, gap.State, gap.SinceUtc) = ($"former {gap.Text}", GapState.Closed, At(10));
            db.RemoveRange(await db.Set<SearchWord>().ToListAsync());
            db.Add(new SearchWord { Word = "former", Group = "former password" });
            db.Add(new SearchEntry { UserId = "susan", Roles = "|Employee|", Text = "passwords", Group = "vpn", Culture = "en", Utc = At(20), ChangedUtc = At(20), Keys = "" });
            var other = new SearchGap { Group = "vpn", Text = "passwords", OpenedUtc = At(20), LastUtc = At(20), OwnerId = "thomas", Note = "Ask Susan" };
            other.Events.Add(new SearchGapEvent { Utc = At(20), UserId = "", Kind = GapEventKind.Opened, Note = "" });
            other.RoleCounts.Add(new SearchGapRole { Role = "Employee", Searches = 1, People = 1 });
            db.Add(other);
        });
        Assert.True(await RegroupAsync(site));
        Assert.False(await RegroupAsync(site));
        Assert.Equal([("aino", "vpn"), ("patty", "password"), ("susan", "password")], (await SearchesAsync(site)).Select(s => (s.UserId, s.Group)).Order());
        Assert.Equal([("password", "password"), ("vpn", "vpn")], (await RowsAsync<SearchWord>(site)).Select(w => (w.Word, w.Group)).Order());
        var gaps = (await RowsAsync<SearchGap>(site)).OrderBy(g => g.Group, StringComparer.Ordinal).ToList();
        Assert.Equal(["password", "vpn"], gaps.Select(g => g.Group));
        Assert.Equal((GapState.Open, "thomas", "Ask Susan", 2, 2), (gaps[0].State, gaps[0].OwnerId, gaps[0].Note, gaps[0].Searches, gaps[0].People));
        Assert.Equal(GapState.Closed, gaps[1].State);
        Assert.Equal(2, (await RowsAsync<SearchGapEvent>(site)).Count(e => e.GapId == gaps[0].Id));
        Assert.Equal([("Employee", 2)], (await RowsAsync<SearchGapRole>(site)).Where(r => r.GapId == gaps[0].Id).Select(r => (r.Role, r.People)));
    }

    [Fact]
    public async Task Regrouping_KeepsRefusedWhatWasRefused()
    {
        await using var site = await SearchSiteAsync();
        var page = await PublishAsync(site, "One");
        foreach (var who in new[] { "patty", "aino", "susan" }) await NoteAsync(site, Made(who, "wlans", 0), Made(who, "networks", 1, minutes: 1), Opened(who, "networks", page, minutes: 2));
        await ChangeAsync(site, async db =>
        {
            foreach (var search in await db.Set<SearchEntry>().ToListAsync()) search.Group = $"former:{search.Text}";
            db.Add(new SynonymRefusal { Key = SynonymRefusal.KeyOf("former:wlans", "former:networks"), Utc = At(5) });
        });
        await RegroupAsync(site);
        var groups = new SearchGroups(new TextAnalyzer());
        Assert.Contains(SynonymRefusal.KeyOf(groups.GroupOf("wlan"), groups.GroupOf("network")), (await RowsAsync<SynonymRefusal>(site)).Select(r => r.Key));
    }

    [Fact]
    public async Task Regrouping_LeavesTheOlderBestBet_TheWordsOfTwo()
    {
        await using var site = await TestSite.CreateAsync(_database, services =>
        {
            services.AddSingleton<TimeProvider>(_searchClock).AddSingleton<ITextAnalyzer, TextAnalyzer>().AddSingleton<SearchGroups>();
            services.AddBestBets();
        });
        await ChangeAsync(site, db =>
        {
            AddBet(db, "4one0000000000000000000000", "password", "passwords");
            AddBet(db, "4two0000000000000000000000", "the passwords", "vpn");
            return Task.CompletedTask;
        });
        Assert.Equal((4, 1), await RegroupBetsAsync(site));
        Assert.Equal((0, 0), await RegroupBetsAsync(site));
        var bets = await site.InScopeAsync(services => services.GetRequiredService<SiteDbContext>().Set<BestBet>().AsNoTracking().Include(b => b.Phrases).OrderBy(b => b.Id).ToListAsync());
        Assert.Equal([("password", "password")], bets[0].Phrases.Select(p => (p.Text, p.Group)));
        Assert.Equal([("the passwords", "=the passwords"), ("vpn", "vpn")], bets[1].Phrases.Select(p => (p.Text, p.Group)).Order());
    }

    private static void AddBet(SiteDbContext db, string item, params string[] texts)
    {
        var bet = new BestBet { ContentItemId = item, Culture = "", Note = "", UserId = "" };
        bet.Phrases.AddRange(texts.Select(text => new BestBetPhrase { Group = $"former {text}", Culture = "", Text = text }));
        db.Add(bet);
    }

    private static Task<bool> RegroupAsync(TestSite site) => site.InScopeAsync(async services =>
    {
        var regrouping = services.GetRequiredService<SearchRegrouping>();
        var isRegrouped = await regrouping.RegroupAsync(default);
        await services.GetRequiredService<GapCounter>().CountChangedAsync(DateTime.MinValue, null, default);
        await regrouping.FinishAsync(default);
        await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        return isRegrouped;
    });

    private static Task<(int Changed, int Lost)> RegroupBetsAsync(TestSite site) =>
        site.InScopeAsync(services => services.GetRequiredService<BestBetRegrouping>().RegroupAsync(default));
}
