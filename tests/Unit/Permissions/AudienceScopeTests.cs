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
    public void Includes_TypeOfAFeatureThatIsOff_IsNotVisible()
    {
        var scope = AudienceScope.Of([1], new HashSet<string> { "Article" });
        Assert.False(scope.Includes(1, "Article"));
        Assert.True(scope.Includes(1, "Page"));
    }
}
