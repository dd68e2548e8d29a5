using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ItsmSite.Tests.Unit.Users;

public sealed class RecipeStepTests
{
    [Fact]
    public async Task Roles_GetTheirPermissionsAndThoseOfTheModules()
    {
        await using var site = await UsersFixture.CreateAsync();
        await site.RunStepAsync("""{ "name": "Roles", "Roles": [{ "Name": "Technician", "Description": "Solves", "Permissions": ["ViewAuditTrail"] }] }""");
        Assert.Equal(["AccessWorkbench", "ViewAuditTrail"], await PermissionsAsync(site, "TECHNICIAN"));
    }

    [Fact]
    public async Task Roles_UnknownPermission_IsNamedAndNothingIsKept()
    {
        await using var site = await UsersFixture.CreateAsync();
        var error = await Assert.ThrowsAsync<RecipeException>(() => site.RunStepAsync(
            """{ "name": "Roles", "Roles": [{ "Name": "Editor" }, { "Name": "Cook", "Permissions": ["BakeBread"] }] }"""));
        Assert.Contains("Cook", error.Message, StringComparison.Ordinal);
        Assert.Contains("BakeBread", error.Message, StringComparison.Ordinal);
        Assert.False(await site.InScopeAsync<SiteDbContext, bool>(db => db.Set<SiteRole>().AnyAsync()));
    }

    [Fact]
    public async Task Steps_RunTwice_ChangeNothing()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        var before = await StateAsync(site);
        await site.WithPeopleAsync();
        Assert.Equal(before, await StateAsync(site));
    }

    [Fact]
    public async Task Users_RunAgain_KeepPasswordAndLanguageAndBringTheRestUpToDate()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        await site.ChangeUserAsync("patty", u => u.Culture = "en");
        var hash = (await site.UserAsync("patty")).PasswordHash;
        await site.RunStepAsync("""
            { "name": "Users", "Users": [{ "UserName": "Patty", "DisplayName": "Patty Parker", "Culture": "fi", "Password": "something else", "RoleNames": ["Employee", "Editor"] }] }
            """);
        var patty = await site.UserAsync("patty");
        Assert.Equal(("Patty Parker", "Sales", "en", hash), (patty.DisplayName, patty.Department, patty.Culture, patty.PasswordHash));
        var actor = await site.InScopeAsync<IActorResolver, Actor?>(r => r.FindAsync("patty", CancellationToken.None));
        Assert.Equal(["Editor", "Employee"], actor!.Roles.Order());
    }

    [Theory]
    [InlineData("""{ "UserName": "x1", "RoleNames": ["Cook"] }""", "Cook")]
    [InlineData("""{ "UserName": "x1", "Password": "short" }""", "10")]
    [InlineData("""{ "UserName": "tomthumb", "Password": "i am tomthumb!" }""", "user name")]
    [InlineData("""{ "UserName": "x1", "Culture": "sv" }""", "sv")]
    [InlineData("""{ "UserName": "x1", "Surname": "X" }""", "Surname")]
    [InlineData("""{ "UserName": " " }""", "user name")]
    [InlineData("""{ "UserName": "a b" }""", "a b")]
    public async Task Users_WhatCannotBe_IsNamedAndNothingIsKept(string person, string word)
    {
        await using var site = await UsersFixture.CreateAsync();
        var error = await Assert.ThrowsAsync<RecipeException>(() => site.RunStepAsync($$"""{ "name": "Users", "Users": [{ "UserName": "good" }, {{person}}] }"""));
        Assert.Contains(word, error.Message, StringComparison.Ordinal);
        Assert.False(await site.InScopeAsync<SiteDbContext, bool>(db => db.Set<SiteUser>().AnyAsync()));
    }

    [Fact]
    public async Task Users_Twice_InOneStep_IsRefused()
    {
        await using var site = await UsersFixture.CreateAsync();
        await Assert.ThrowsAsync<RecipeException>(() => site.RunStepAsync("""{ "name": "Users", "Users": [{ "UserName": "good" }, { "UserName": "GOOD" }] }"""));
    }

    [Fact]
    public async Task Users_PasswordIsKeptHashed()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        var patty = await site.UserAsync("patty");
        Assert.DoesNotContain("a good long one", patty.PasswordHash, StringComparison.Ordinal);
        await site.InScopeAsync<PasswordCheck>(async check =>
            Assert.IsType<PasswordOutcome.Accepted>(await check.CheckAsync("patty", "a good long one", CancellationToken.None)));
    }

    private static Task<List<string?>> PermissionsAsync(UsersFixture site, string normalizedRole) => site.InScopeAsync<SiteDbContext, List<string?>>(db => (
        from role in db.Set<SiteRole>()
        join claim in db.Set<IdentityRoleClaim<string>>() on role.Id equals claim.RoleId
        where role.NormalizedName == normalizedRole && claim.ClaimType == Permission.ClaimType
        orderby claim.ClaimValue
        select claim.ClaimValue).ToListAsync());

    private static Task<string> StateAsync(UsersFixture site) => site.InScopeAsync<SiteDbContext, string>(async db => string.Join('\n',
        string.Join(';', await db.Set<SiteUser>().OrderBy(u => u.Id).Select(u => u.Id + u.PasswordHash + u.ConcurrencyStamp).ToListAsync()),
        string.Join(';', await db.Set<SiteRole>().OrderBy(r => r.Id).Select(r => r.Id + r.ConcurrencyStamp).ToListAsync()),
        string.Join(';', await db.Set<IdentityUserRole<string>>().OrderBy(l => l.UserId).ThenBy(l => l.RoleId).Select(l => l.UserId + l.RoleId).ToListAsync()),
        string.Join(';', await db.Set<IdentityRoleClaim<string>>().OrderBy(c => c.Id).Select(c => c.Id + c.ClaimValue).ToListAsync()),
        await db.Set<AuditEntry>().CountAsync()));
}
