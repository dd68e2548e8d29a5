using ItsmSite.Contents.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.BestBets;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task BestBet_IsKept_ForThosePermitted_WithWordsThatNoOtherHas()
    {
        await using var site = await BestBetSiteAsync();
        var page = PublishedPages.AddressOf(await PublishAsync(site, "One"));
        Assert.Equal(BestBetOutcome.NotFound, await site.InScopeAsync(services => As(services, Actor.Nobody).GetRequiredService<BestBetEditor>().AddAsync(Bet("vpn", page), default)));
        Assert.Equal(BestBetOutcome.Done, await AddBetAsync(site, Bet("  VPN   Token \n\ntokens vpn\nremote work", page)));
        Assert.Equal(BestBetOutcome.Present, await AddBetAsync(site, Bet("vpn\nthe vpn tokens", page)));
        Assert.Equal(BestBetOutcome.Done, await AddBetAsync(site, Bet("vpn token", page) with { Culture = "fi" }));
        Assert.Equal(BestBetOutcome.NoSuchPage, await AddBetAsync(site, Bet("wlan", "/content/4gone000000000000000000000")));
        Assert.Equal(BestBetOutcome.WrongWords, await AddBetAsync(site, Bet(" \n ", page)));
        Assert.Equal(BestBetOutcome.WrongWords, await AddBetAsync(site, Bet(new string('x', 61), page)));
        Assert.Equal(BestBetOutcome.WrongWords, await AddBetAsync(site, Bet(string.Join('\n', Enumerable.Range(0, 11).Select(i => $"word{i}")), page)));
        Assert.Equal(BestBetOutcome.WrongCulture, await AddBetAsync(site, Bet("wlan", page) with { Culture = "xx" }));
        Assert.Equal(BestBetOutcome.WrongDay, await AddBetAsync(site, Bet("wlan", page) with { Until = new DateOnly(2020, 1, 1) }));
        Assert.Equal(BestBetOutcome.WrongNote, await AddBetAsync(site, Bet("wlan", page) with { Note = new string('x', 501) }));
        Assert.Equal([("", "remote work"), ("", "vpn token"), ("fi", "vpn token")], (await RowsAsync<BestBetPhrase>(site)).Select(p => (p.Culture, p.Text)).Order());
        Assert.Equal(2, (await RowsAsync<AuditEntry>(site)).Count(e => e.Event == BestBetAudit.Added));
    }

    [Fact]
    public async Task BestBet_ChangedMeanwhile_IsNotOverwritten_AndGoesWithItsWords()
    {
        await using var site = await BestBetSiteAsync();
        var page = PublishedPages.AddressOf(await PublishAsync(site, "One"));
        await AddBetAsync(site, Bet("vpn\nremote work", page));
        var id = Assert.Single(await RowsAsync<BestBet>(site)).Id;
        Assert.Equal(BestBetOutcome.Done, await ChangeAsync(0, "remote works\nwlan"));
        Assert.Equal(BestBetOutcome.Conflict, await ChangeAsync(0, "vpn token"));
        Assert.Equal(["remote works", "wlan"], (await RowsAsync<BestBetPhrase>(site)).Select(p => p.Text).Order());
        Assert.Equal(["remote works", "wlan"], (await ListAsync("work")).Bets.Single().Phrases);
        Assert.Empty((await ListAsync("vpn")).Bets);
        Assert.Equal(BestBetOutcome.Done, await site.InScopeAsync(services => services.GetRequiredService<BestBetEditor>().RemoveAsync(id, default)));
        Assert.Empty(await RowsAsync<BestBetPhrase>(site));

        Task<BestBetOutcome> ChangeAsync(int revision, string words) =>
            site.InScopeAsync(services => services.GetRequiredService<BestBetEditor>().ChangeAsync(id, revision, Bet(words, page), default));
        Task<BestBetListPage> ListAsync(string words) => site.InScopeAsync(services => services.GetRequiredService<BestBetLists>().ListAsync(words, 1, default));
    }

    private Task<TestSite> BestBetSiteAsync() => TestSite.CreateAsync(_database, services => new Search.Startup().ConfigureServices(services));

    private static BestBetInput Bet(string words, string page) => new(words, page, "", null, "");

    private static Task<BestBetOutcome> AddBetAsync(TestSite site, BestBetInput input) => site.InScopeAsync(services => services.GetRequiredService<BestBetEditor>().AddAsync(input, default));
}
