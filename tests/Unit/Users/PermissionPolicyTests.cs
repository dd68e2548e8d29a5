using System.Security.Claims;
using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Unit.Users;

public sealed class PermissionPolicyTests
{
    [Theory]
    [InlineData("admin", true)]
    [InlineData("patty", false)]
    public async Task RequirePermission_IsDecidedByTheActor(string name, bool allowed)
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        Assert.Equal(allowed, await AuthorizeAsync(site, name, "ManageUsers", "cookie"));
    }

    [Fact]
    public async Task RequirePermission_WithoutASession_IsRefused()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        Assert.False(await AuthorizeAsync(site, "admin", "ManageUsers", authenticationType: null));
    }

    [Fact]
    public async Task RequirePermission_UnknownName_IsAnErrorAndNotARefusal()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => AuthorizeAsync(site, "admin", "MangeUsers", "cookie"));
    }

    [Fact]
    public async Task Fallback_WantsSomebodySignedIn()
    {
        await using var site = await UsersFixture.CreateAsync();
        await site.InScopeAsync<IAuthorizationPolicyProvider>(async policies => Assert.NotNull(await policies.GetFallbackPolicyAsync()));
    }

    private static async Task<bool> AuthorizeAsync(UsersFixture site, string name, string permission, string? authenticationType)
    {
        await using var scope = site.Scope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<IActorAccessor>().Current = (await services.GetRequiredService<IActorResolver>().FindAsync(name, CancellationToken.None))!;
        var policy = await services.GetRequiredService<IAuthorizationPolicyProvider>().GetPolicyAsync(new RequirePermissionAttribute(permission).Policy!);
        var result = await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(new ClaimsPrincipal(new ClaimsIdentity(authenticationType)), policy!);
        return result.Succeeded;
    }
}
