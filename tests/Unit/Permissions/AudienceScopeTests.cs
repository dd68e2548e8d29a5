using ItsmSite.Framework.Permissions;
using Xunit;

namespace ItsmSite.Tests.Unit.Permissions;

public sealed class AudienceScopeTests
{
    [Fact]
    public void Includes_AudienceOfThePerson_IsVisible() => Assert.True(AudienceScope.Of([1, 3]).Includes(3));

    [Fact]
    public void Includes_OtherAudience_IsNotVisible() => Assert.False(AudienceScope.Of([1, 3]).Includes(2));

    [Fact]
    public void Includes_NothingScope_DeniesAll() => Assert.False(AudienceScope.Nothing.Includes(0));
}
