using ItsmSite.Contents.Services;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Solved;
using ItsmSite.Framework.Content;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task Solved_IsThePageOpenedLast_ByTwoPeopleAndMore_WhoAskedNobody()
    {
        await using var site = await SearchSiteAsync();
        var (right, wrong, own) = (await PublishAsync(site, "Right"), await PublishAsync(site, "Wrong"), await PublishAsync(site, "Own"));
        foreach (var person in new[] { "patty", "aino", "susan" })
            await NoteAsync(site, Made(person, "vpn tokens", 2), Opened(person, "vpn tokens", wrong), Opened(person, "vpn tokens", right, minutes: 1));
        await NoteAsync(site, Made("steve", "token vpn", 2, minutes: 3), Opened("steve", "token vpn", wrong, minutes: 4), Made("tony", "vpn token", 2, minutes: 3), Opened("tony", "vpn token", wrong, minutes: 4));
        await NoteAsync(site, new HelpAsked("tony", At(20), HelpKind.Report));
        await NoteAsync(site, Made("patty", "own page", 1), Opened("patty", "own page", own), Made("patty", "own page", 1, minutes: 50), Opened("patty", "own page", own, minutes: 51));
        await NoteAsync(site, Opened("patty", "ow", own, isSuggestion: true), Opened("aino", "ow", own, isSuggestion: true));

        Assert.Equal([(ContentManager.KeyOf(right), .5f)], await SolvedAsync(site, "the VPN token"));
        Assert.Empty(await SolvedAsync(site, "own page"));
        Assert.Empty(await SolvedAsync(site, "ow"));
        Assert.Empty(await SolvedAsync(site, "vpn"));
        _searchClock.Advance(SolvedSearchReader.Memory + TimeSpan.FromDays(2));
        Assert.Empty(await SolvedAsync(site, "the VPN token"));
    }

    // Of each page the document in the first language.
    private static Task<List<(string Key, float Share)>> SolvedAsync(TestSite site, string text) => site.InScopeAsync(async services =>
        (await services.GetRequiredService<SolvedSearchReader>().ReadAsync(default)).Find(text).Where(answer => !answer.Key.Contains('@', StringComparison.Ordinal)).Select(answer => (answer.Key, answer.Value)).ToList());
}
