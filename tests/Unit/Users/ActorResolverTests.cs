using System.Security.Claims;
using ItsmSite.Framework.Permissions;
using ItsmSite.Users.Models;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Identity;
using Xunit;
using UserPermissions = ItsmSite.Users.Permissions;

namespace ItsmSite.Tests.Unit.Users;

public sealed class ActorResolverTests
{
    [Fact]
    public async Task Find_ByNameInAnyCase_GivesRolesAndPermissions()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        var admin = await FindAsync(site, "ADMIN");
        Assert.NotNull(admin);
        Assert.Equal("Ada Admin", admin.DisplayName);
        Assert.True(admin.Has(UserPermissions.ManageUsers));
        var patty = await FindAsync(site, "patty");
        Assert.False(patty!.Has(UserPermissions.ManageUsers));
        Assert.False(patty.Has(UserPermissions.AccessWorkbench));
    }

    [Fact]
    public async Task Find_UnknownOrDisabled_IsNobody()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        Assert.Null(await FindAsync(site, "nobody"));
        await site.ChangeUserAsync("patty", u => u.IsEnabled = false);
        Assert.Null(await FindAsync(site, "patty"));
    }

    [Fact]
    public async Task Scope_HoldsAudiencesOfThePersonAndNoOthers()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        var everyone = await IdAsync(site, Audience.Everyone);
        var employees = await IdAsync(site, Audience.Of(["employee"], []));
        var patty = await IdAsync(site, Audience.Of([], ["PATTY"]));
        var technicians = await IdAsync(site, Audience.Of(["Technician"], []));

        var scope = (await FindAsync(site, "patty"))!.Scope;
        Assert.True(scope.Includes(everyone, "Page") && scope.Includes(employees, "Page") && scope.Includes(patty, "Page"));
        Assert.False(scope.Includes(technicians, "Page"));
        var secret = await IdAsync(site, Audience.Of([], ["PATTY"], isPrivate: true));
        var admin = (await FindAsync(site, "admin"))!.Scope;
        Assert.True(admin.Includes(technicians, "Page") && admin.Includes(patty, "Page"));
        Assert.False(admin.Includes(secret, "Page") || admin.IsEverything);
        Assert.True((await FindAsync(site, "patty"))!.Scope.Includes(secret, "Page"));
    }

    [Fact]
    public async Task Session_EndsWithAnotherSecurityStampOrADisabledAccount()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        var principal = await PrincipalAsync(site, "patty");
        Assert.NotNull(await SessionAsync(site, principal));

        await site.ChangeUserAsync("patty", u => u.IsEnabled = false);
        site.Clock.Move(TimeSpan.FromSeconds(6));
        Assert.Null(await SessionAsync(site, principal));

        await site.ChangeUserAsync("patty", u => (u.IsEnabled, u.SecurityStamp) = (true, "another"));
        Assert.Null(await SessionAsync(site, principal));
        Assert.NotNull(await SessionAsync(site, await PrincipalAsync(site, "patty")));
        Assert.Null(await SessionAsync(site, new ClaimsPrincipal(new ClaimsIdentity())));
    }

    [Fact]
    public async Task Session_RoleGivenByARecipe_CountsAtOnce()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        var principal = await PrincipalAsync(site, "patty");
        Assert.DoesNotContain("AccessWorkbench", (await SessionAsync(site, principal))!.Permissions);
        await site.RunStepAsync("""{ "name": "Users", "Users": [{ "UserName": "patty", "RoleNames": ["Technician"] }] }""");
        Assert.Contains("AccessWorkbench", (await SessionAsync(site, principal))!.Permissions);
    }

    private static Task<Actor?> FindAsync(UsersFixture site, string name) => site.InScopeAsync<IActorResolver, Actor?>(r => r.FindAsync(name, CancellationToken.None));

    private static Task<PersonSnapshot?> SessionAsync(UsersFixture site, ClaimsPrincipal principal) =>
        site.InScopeAsync<Sessions, PersonSnapshot?>(s => s.FindAsync(principal, CancellationToken.None));

    private static Task<int> IdAsync(UsersFixture site, Audience audience) => site.InScopeAsync<AudienceRegistry, int>(r => r.GetIdAsync(audience, CancellationToken.None));

    private static async Task<ClaimsPrincipal> PrincipalAsync(UsersFixture site, string name)
    {
        var user = await site.UserAsync(name);
        return await site.InScopeAsync<IUserClaimsPrincipalFactory<SiteUser>, ClaimsPrincipal>(f => f.CreateAsync(user));
    }
}
