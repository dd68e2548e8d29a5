using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Chrome;
using ItsmSite.Users;
using ItsmSite.Users.Models;
using ItsmSite.Users.Services;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Unit.Users;

public sealed class ProfileEditorTests
{
    private static readonly ProfileChoices s_choices = new(ContactChannels.Chat, "mornings", "en", ThemePreferences.Dark);

    [Fact]
    public async Task Save_WithThePresentStamp_IsKeptAndAudited()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        Assert.True(await SaveAsync(site, s_choices, (await site.UserAsync("patty")).ConcurrencyStamp!));
        Assert.Equal(s_choices, ProfileChoices.Of(await site.UserAsync("patty"), ""));
        Assert.Contains(await site.AuditAsync(), a => a is { Event: UserEvents.ProfileChanged, UserName: "patty" });
    }

    [Fact]
    public async Task Save_AfterAnotherWindowSaved_KeepsTheOther()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        var stamp = (await site.UserAsync("patty")).ConcurrencyStamp!;
        Assert.True(await SaveAsync(site, s_choices, stamp));
        Assert.False(await SaveAsync(site, s_choices with { ReachableHours = "evenings" }, stamp));
        Assert.Equal("mornings", (await site.UserAsync("patty")).ReachableHours);
    }

    [Fact]
    public async Task Save_AtTheSameMoment_KeepsTheFirst()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        await using var scope = site.Scope();
        var editor = await EditorAsync(site, scope);
        var user = (await editor.FindAsync())!;
        var stamp = user.ConcurrencyStamp!;
        Assert.True(await SaveAsync(site, s_choices, stamp));
        Assert.False(await editor.SaveAsync(user, s_choices with { ReachableHours = "evenings" }, stamp, CancellationToken.None));
        Assert.Equal("mornings", (await site.UserAsync("patty")).ReachableHours);
    }

    [Fact]
    public async Task SignInAndFailures_DoNotMakeAnOpenFormStale()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        var stamp = (await site.UserAsync("patty")).ConcurrencyStamp!;
        await site.InScopeAsync<PasswordCheck>(c => c.CheckAsync("patty", "wrong", CancellationToken.None));
        Assert.True(await SaveAsync(site, s_choices, stamp));
    }

    [Fact]
    public async Task Choose_WithNobodySignedIn_ChangesNothing()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        await site.InScopeAsync<ProfileEditor>(e => e.ChooseAsync(u => u.Culture = "en", CancellationToken.None));
        Assert.Equal("fi", (await site.UserAsync("patty")).Culture);
    }

    private static async Task<bool> SaveAsync(UsersFixture site, ProfileChoices choices, string stamp)
    {
        await using var scope = site.Scope();
        var editor = await EditorAsync(site, scope);
        return await editor.SaveAsync((await editor.FindAsync())!, choices, stamp, CancellationToken.None);
    }

    private static async Task<ProfileEditor> EditorAsync(UsersFixture site, AsyncServiceScope scope)
    {
        var actor = await site.InScopeAsync<IActorResolver, Actor?>(r => r.FindAsync("patty", CancellationToken.None));
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = actor!;
        return scope.ServiceProvider.GetRequiredService<ProfileEditor>();
    }
}
