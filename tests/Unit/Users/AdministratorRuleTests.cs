using ItsmSite.Users.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Users;

public sealed class AdministratorRuleTests
{
    private static readonly AdministratorRule s_anothersAccount = new() { ActorIsAdministrator = true, HasRole = true, KeepsRole = true, OtherAdministrators = 1 };

    [Fact]
    public void RoleTakenFromAnother_WhileOneIsLeft_IsAllowed() => Assert.Null((s_anothersAccount with { KeepsRole = false }).Check());

    [Fact]
    public void LastAdministrator_LosesNeitherRoleNorAccount()
    {
        var last = s_anothersAccount with { OtherAdministrators = 0 };
        Assert.Equal(PersonRefusal.LastAdministrator, (last with { KeepsRole = false }).Check());
        Assert.Equal(PersonRefusal.LastAdministrator, (last with { StaysActive = false }).Check());
        Assert.Equal(PersonRefusal.LastAdministrator, (last with { KeepsRole = false, IsOwn = true }).Check());
        Assert.Null(last.Check());
    }

    [Fact]
    public void DeactivatedAdministrator_IsNotTheLastOne() =>
        Assert.Null((s_anothersAccount with { OtherAdministrators = 0, IsActive = false, StaysActive = false, KeepsRole = false }).Check());

    [Fact]
    public void OwnRoleAndAccount_AreKept()
    {
        var own = s_anothersAccount with { IsOwn = true };
        Assert.Equal(PersonRefusal.OwnAdministrator, (own with { KeepsRole = false }).Check());
        Assert.Equal(PersonRefusal.OwnAccount, (own with { StaysActive = false }).Check());
        Assert.Null(own.Check());
    }

    [Fact]
    public void WhoIsNoAdministrator_NeitherMakesOneNorChangesOne()
    {
        var clerk = new AdministratorRule { OtherAdministrators = 2 };
        Assert.Null(clerk.Check());
        Assert.Equal(PersonRefusal.ForAdministratorsOnly, (clerk with { KeepsRole = true }).Check());
        Assert.Equal(PersonRefusal.ForAdministratorsOnly, (clerk with { HasRole = true, KeepsRole = true }).Check());
    }
}
