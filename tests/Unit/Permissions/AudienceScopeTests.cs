using ItsmSite.Framework.Permissions;
using Xunit;

namespace ItsmSite.Tests.Unit.Permissions;

public sealed class AudienceScopeTests
{
    [Fact]
    public void Includes_AudienceOfThePerson_IsVisible() => Assert.True(AudienceScope.Of([1, 3]).Includes(3, "Page"));

    [Fact]
    public void Includes_OtherAudience_IsNotVisible() => Assert.False(AudienceScope.Of([1, 3]).Includes(2, "Page"));

    [Fact]
    public void Includes_NothingScope_DeniesAll() => Assert.False(AudienceScope.Nothing.Includes(0, "Page"));

    [Fact]
    public void Intersect_HoldsWhatBothSee_AndHidesWhatEitherDoesNot()
    {
        var both = AudienceScope.Of([1, 2], new HashSet<string> { "Article" }).Intersect(AudienceScope.Of([2, 3], new HashSet<string> { "Page" }));
        Assert.Equal([2], both.Audiences);
        Assert.False(both.Includes(2, "Article") || both.Includes(2, "Page"));
        Assert.True(both.Includes(2, "Policy"));
        Assert.Equal([1], AudienceScope.Everything.Intersect(AudienceScope.Of([1])).Audiences);
        Assert.Equal([1], AudienceScope.Of([1]).Intersect(AudienceScope.Everything).Audiences);
        Assert.False(AudienceScope.Everything.Intersect(AudienceScope.Nothing).Includes(1, "Page"));
    }

    [Fact]
    public void Includes_TypeOfAFeatureThatIsOff_IsNotVisible()
    {
        var scope = AudienceScope.Of([1], new HashSet<string> { "Article" });
        Assert.False(scope.Includes(1, "Article"));
        Assert.True(scope.Includes(1, "Page"));
    }
}
