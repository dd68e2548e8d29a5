using ItsmSite.Findability.Log;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Services;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    private const string TechniciansRoles = "|Employee|Technician|";

    [Fact]
    public async Task SearchOfThreePeople_IsSuggested_ToThoseWhoSeeAPageItLedTo()
    {
        await using var site = await SearchSiteAsync();
        var page = await PublishAsync(site, "One");
        await NoteAsync(site, Made("patty", "vpn tokens", 1), Opened("patty", "vpn tokens", page), Made("aino", "vpn token", 1), Made("aino", "vpn token", 1, minutes: 50));
        Assert.Empty(await SuggestAsync(site, Reader("isaac"), "vpn"));

        await NoteAsync(site, Made("susan", "vpn token", 1));
        Assert.Equal([new SearchSuggestion("vpn token", false)], await SuggestAsync(site, Reader("isaac"), "vpn"));
        Assert.Equal([new SearchSuggestion("vpn token", false)], await SuggestAsync(site, Reader("isaac"), "TOK"));
        Assert.Empty(await SuggestAsync(site, Reader("isaac", AudienceScope.Nothing), "vpn"));
        Assert.Empty(await SuggestAsync(site, Reader("isaac"), "oken"));
        Assert.Empty(await SuggestAsync(site, Reader("isaac"), ""));
        Assert.Empty(await SuggestAsync(site, Actor.Nobody, "vpn"));

        await EraseAsync(site, "susan");
        Assert.Empty(await SuggestAsync(site, Reader("isaac"), "vpn"));
    }

    [Fact]
    public async Task SearchThatLedNowhere_IsNotSuggested()
    {
        await using var site = await SearchSiteAsync();
        await NoteAsync(site, Made("patty", "wlan", 0), Made("aino", "wlan", 0), Made("susan", "wlan", 0));
        Assert.Empty(await SuggestAsync(site, Reader("isaac"), "wla"));
        Assert.Empty(await SuggestAsync(site, Reader("patty"), ""));
    }

    [Fact]
    public async Task SearchOfARole_IsSuggested_ToThoseWithThatRole_Only()
    {
        await using var site = await SearchSiteAsync();
        var page = await PublishAsync(site, "One");
        await NoteAsync(
            site, Made("thomas", "rack keys", 1, roles: TechniciansRoles), Opened("thomas", "rack keys", page), Made("susan", "rack keys", 1, roles: TechniciansRoles),
            Made("steve", "rack keys", 1, roles: TechniciansRoles), Made("patty", "rack keys", 1), Made("aino", "rack keys", 1));
        Assert.Empty(await SuggestAsync(site, Reader("isaac"), "rack"));
        Assert.Equal([new SearchSuggestion("rack keys", false)], await SuggestAsync(site, Reader("tony", null, "Employee", "Technician"), "rack"));
    }

    [Fact]
    public async Task OwnSearches_ThatLedToAPage_AreSuggested_TheLastFirst_UntilTheyAreErased()
    {
        await using var site = await SearchSiteAsync();
        var page = await PublishAsync(site, "One");
        await NoteAsync(
            site, Made("patty", "printer", 1), Opened("patty", "printer", page), Made("patty", "nothing", 0, minutes: 1),
            Made("patty", "print a form", 1, minutes: 2), Opened("patty", "print a form", page, minutes: 2));
        Assert.Equal([new SearchSuggestion("print a form", true), new SearchSuggestion("printer", true)], await SuggestAsync(site, Reader("patty"), ""));
        Assert.Equal([new SearchSuggestion("printer", true)], await SuggestAsync(site, Reader("patty"), "printe"));
        Assert.Empty(await SuggestAsync(site, Reader("aino"), ""));

        await EraseAsync(site, "patty");
        Assert.Empty(await SuggestAsync(site, Reader("patty"), ""));
    }

    private static Actor Reader(string name, AudienceScope? scope = null, params string[] roles) =>
        new(name, name, roles.DefaultIfEmpty("Employee").ToHashSet(), new HashSet<string>(), scope ?? AudienceScope.Everything);

    private static Task<IReadOnlyList<SearchSuggestion>> SuggestAsync(TestSite site, Actor reader, string text) => site.InScopeAsync(async services =>
    {
        await services.GetRequiredService<PopularSearches>().RefreshAsync(default);
        return await As(services, reader).GetRequiredService<ISearchSuggester>().SuggestAsync(text, default);
    });

    private static Task<int?> EraseAsync(TestSite site, string userId) => site.InScopeAsync(services => services.GetRequiredService<SearchErasing>().EraseAsync(userId, default));
}
