using ItsmSite.Framework.Permissions;
using Xunit;

namespace ItsmSite.Tests.Unit.Permissions;

public sealed class PrivateAudienceTests
{
    [Fact]
    public void PrivateAudience_IsAnotherThanTheOpenOneOfTheSamePeople() =>
        Assert.NotEqual(Audience.Of([], ["aino"]).Key, Audience.Of([], ["aino"], isPrivate: true).Key);

    [Fact]
    public void PrivateAudience_IsReadBackFromItsKey()
    {
        var audience = Audience.Parse(Audience.Of(["Technician"], ["aino"], isPrivate: true).Key);
        Assert.True(audience.IsPrivate);
        Assert.True(audience.Includes("AINO", []));
        Assert.True(audience.Includes("x", ["technician"]));
        Assert.False(audience.Includes("admin", ["Administrator"]));
    }

    [Fact]
    public void PrivateAudience_OfNobody_IncludesNobody()
    {
        var audience = Audience.Parse(Audience.Of([], [], isPrivate: true).Key);
        Assert.False(audience.IsEveryone);
        Assert.False(audience.Includes("aino", ["Administrator"]));
    }
}
