using ItsmSite.Users;
using ItsmSite.Users.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Users;

public sealed class PasswordCheckTests
{
    private const string Right = "a good long one";

    [Fact]
    public async Task Check_RightPassword_IsAccepted()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        var outcome = Assert.IsType<PasswordOutcome.Accepted>(await CheckAsync(site, " Patty ", Right));
        Assert.Equal("patty", outcome.User.UserName);
    }

    [Theory]
    [InlineData("patty")]
    [InlineData("nobody-of-this-name")]
    public async Task Check_FiveWrongPasswords_LockForFiveMinutes_WhetherTheNameExistsOrNot(string name)
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        for (var i = 0; i < 4; i++) Assert.IsType<PasswordOutcome.Refused>(await CheckAsync(site, name, "wrong"));

        var locked = Assert.IsType<PasswordOutcome.Locked>(await CheckAsync(site, name, "wrong"));
        Assert.Equal(site.Clock.GetUtcNow() + TimeSpan.FromMinutes(5), locked.Until);
        Assert.IsType<PasswordOutcome.Locked>(await CheckAsync(site, name, Right));

        site.Clock.Move(TimeSpan.FromMinutes(5));
        Assert.IsType<PasswordOutcome.Refused>(await CheckAsync(site, name, "wrong"));
        if (name == "patty") Assert.IsType<PasswordOutcome.Accepted>(await CheckAsync(site, name, Right));
    }

    [Fact]
    public async Task Check_ManyWrongPasswordsAtOnce_CannotOutrunTheCount()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => CheckAsync(site, "patty", "wrong")));
        Assert.Equal(4, outcomes.OfType<PasswordOutcome.Refused>().Count());
        Assert.Equal(8, outcomes.OfType<PasswordOutcome.Locked>().Count());
    }

    [Fact]
    public async Task Check_Failures_AreAuditedWithoutTheNameOfNobody()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        await CheckAsync(site, "my secret typed in the wrong field", "wrong");
        for (var i = 0; i < 6; i++) await CheckAsync(site, "patty", "wrong");
        var events = (await site.AuditAsync()).Where(a => a.Event is UserEvents.PasswordRefused or UserEvents.LockedOut).Select(a => (a.Event, a.SubjectName));
        Assert.Equal([(UserEvents.PasswordRefused, ""), .. Enumerable.Repeat((UserEvents.PasswordRefused, "patty"), 4), (UserEvents.LockedOut, "patty")], events);
    }

    [Fact]
    public async Task Check_DisabledAccount_IsToldOnlyToWhoKnowsThePassword()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        await site.ChangeUserAsync("patty", u => u.IsEnabled = false);
        Assert.IsType<PasswordOutcome.Refused>(await CheckAsync(site, "patty", "wrong"));
        Assert.IsType<PasswordOutcome.Disabled>(await CheckAsync(site, "patty", Right));
    }

    [Fact]
    public async Task Check_AccountWithoutPassword_IsRefused()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        await site.ChangeUserAsync("patty", u => u.PasswordHash = null);
        Assert.IsType<PasswordOutcome.Refused>(await CheckAsync(site, "patty", ""));
    }

    [Fact]
    public async Task Check_OverlongPassword_IsRefusedUnhashed()
    {
        await using var site = await (await UsersFixture.CreateAsync()).WithPeopleAsync();
        Assert.IsType<PasswordOutcome.Refused>(await CheckAsync(site, "patty", new string('x', 1_000_000)));
        Assert.Equal(0, (await site.UserAsync("patty")).AccessFailedCount);
    }

    private static Task<PasswordOutcome> CheckAsync(UsersFixture site, string name, string password) =>
        site.InScopeAsync<PasswordCheck, PasswordOutcome>(check => check.CheckAsync(name, password, CancellationToken.None));
}
