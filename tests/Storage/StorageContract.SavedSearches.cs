using ItsmSite.Contents.Services;
using ItsmSite.Findability.Models;
using ItsmSite.Findability.Saved;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task SavedSearch_IsKeptOnce_ForThosePermitted_WithAPageThatIsThere()
    {
        await using var site = await SearchSiteAsync();
        var page = PublishedPages.AddressOf(await PublishAsync(site, "One"));
        Assert.Equal(SavedSearchOutcome.NotFound, await site.InScopeAsync(services => As(services, Actor.Nobody).GetRequiredService<SavedSearchEditor>().AddAsync(Saved("vpn", page), default)));
        Assert.Equal(SavedSearchOutcome.Done, await SaveAsync(site, Saved("  VPN   Token ", page)));
        Assert.Equal(SavedSearchOutcome.Present, await SaveAsync(site, Saved("vpn token", page)));
        Assert.Equal(SavedSearchOutcome.NoSuchPage, await SaveAsync(site, Saved("vpn", "/content/4gone000000000000000000000")));
        Assert.Equal(SavedSearchOutcome.WrongText, await SaveAsync(site, Saved(" ", page)));
        Assert.Equal(SavedSearchOutcome.WrongText, await SaveAsync(site, Saved(new string('x', 201), page)));
        Assert.Equal(SavedSearchOutcome.WrongRank, await SaveAsync(site, Saved("vpn", page) with { WantedRank = 11 }));
        Assert.Equal(SavedSearchOutcome.WrongRole, await SaveAsync(site, Saved("vpn", page) with { Role = "Pirate" }));
        Assert.Equal(SavedSearchOutcome.WrongCulture, await SaveAsync(site, Saved("vpn", page) with { Culture = "xx" }));
        Assert.Equal([("vpn token", SavedSearchState.Waiting)], (await RowsAsync<SavedSearch>(site)).Select(s => (s.Text, s.State)));
    }

    [Fact]
    public async Task SavedSearches_StandDropsFirst_AndReadAsGoneToWhoDoesNotSeeTheirPage()
    {
        await using var site = await SearchSiteAsync();
        var page = await PublishAsync(site, "One");
        await ChangeAsync(site, db =>
        {
            db.AddRange(Row("good", SavedSearchState.Kept, 1), Row("lost", SavedSearchState.Dropped, null), Row("away", SavedSearchState.Gone, null), Row("new", SavedSearchState.Waiting, null));
            return Task.CompletedTask;
        });
        Assert.Equal(["lost", "away"], (await ListAsync(Actor.System, null)).Take(2).Select(s => s.Search.Text));
        Assert.Equal(["lost"], (await ListAsync(Actor.System, SavedSearchState.Dropped)).Select(s => s.Search.Text));
        Assert.Equal(["away"], (await ListAsync(Actor.System, SavedSearchState.Gone)).Select(s => s.Search.Text));
        Assert.Equal("One", (await ListAsync(Actor.System, SavedSearchState.Kept))[0].PageName);
        var blind = new Actor("aino", "aino", new HashSet<string>(), new HashSet<string> { Findability.Permissions.ManageSearchGaps.Name }, AudienceScope.Nothing);
        Assert.All(await ListAsync(blind, null), s => Assert.Equal((SavedSearchState.Gone, null, null, null), (s.State, s.PageName, s.Rank, s.FormerRank)));
        Assert.Equal(4, (await ListAsync(blind, SavedSearchState.Gone)).Count);
        Assert.Empty(await ListAsync(blind, SavedSearchState.Dropped));
        Assert.Empty(await ListAsync(Actor.Nobody, null));
        Assert.Equal(1, await site.InScopeAsync(services => services.GetRequiredService<SavedSearchLists>().CountDroppedAsync(default)));
        Assert.Equal(0, await site.InScopeAsync(services => As(services, blind).GetRequiredService<SavedSearchLists>().CountDroppedAsync(default)));

        SavedSearch Row(string text, SavedSearchState state, int? rank) => new()
        {
            Text = text, Culture = "en", Role = SiteRoles.Employee, ContentItemId = page, WantedRank = 3, UserId = "", State = state, Rank = rank, FormerRank = 2, CreatedUtc = s_searchStart, SinceUtc = s_searchStart,
        };

        Task<IReadOnlyList<SavedSearchView>> ListAsync(Actor actor, SavedSearchState? state) =>
            site.InScopeAsync(async services => (await As(services, actor).GetRequiredService<SavedSearchLists>().ListAsync(state, 1, 25, default)).Searches);
    }

    [Fact]
    public async Task SavedSearch_ChangedMeanwhile_IsNotOverwritten()
    {
        await using var site = await SearchSiteAsync();
        var page = PublishedPages.AddressOf(await PublishAsync(site, "One"));
        await SaveAsync(site, Saved("vpn", page));
        var id = (await RowsAsync<SavedSearch>(site))[0].Id;
        Assert.Equal(SavedSearchOutcome.Done, await ChangeAsync(0, "vpn client"));
        Assert.Equal(SavedSearchOutcome.Conflict, await ChangeAsync(0, "vpn token"));
        Assert.Equal(("vpn client", 1), (await RowsAsync<SavedSearch>(site)).Select(s => (s.Text, s.Revision)).Single());
        Assert.Equal(SavedSearchOutcome.Done, await site.InScopeAsync(services => services.GetRequiredService<SavedSearchEditor>().RemoveAsync(id, default)));
        Assert.Empty(await RowsAsync<SavedSearch>(site));

        Task<SavedSearchOutcome> ChangeAsync(int revision, string text) =>
            site.InScopeAsync(services => services.GetRequiredService<SavedSearchEditor>().ChangeAsync(id, revision, Saved(text, page), default));
    }

    private static SavedSearchInput Saved(string text, string page) => new(text, "en", SiteRoles.Employee, page, 3);

    private static Task<SavedSearchOutcome> SaveAsync(TestSite site, SavedSearchInput input) => site.InScopeAsync(services => services.GetRequiredService<SavedSearchEditor>().AddAsync(input, default));
}
