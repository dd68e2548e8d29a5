using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Policies.Models;
using ItsmSite.Policies.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Policies;

public sealed class PolicyAsksTests
{
    [Theory]
    [InlineData(new string[0], new string[0], true, new[] { "Employee" }, true)]
    [InlineData(new string[0], new[] { "technician" }, false, new[] { "Employee" }, false)]
    [InlineData(new string[0], new[] { "technician" }, false, new[] { "Employee", "Technician" }, true)]
    [InlineData(new[] { "Technician" }, new string[0], true, new[] { "Employee" }, false)]
    [InlineData(new[] { "Technician" }, new[] { "Employee" }, false, new[] { "Employee" }, false)]
    [InlineData(new string[0], new string[0], false, new[] { "Employee" }, false)]
    public void Asks_WhoIsInTheAudienceAndAsked(string[] audience, string[] asked, bool everybody, string[] roles, bool expected) =>
        Assert.Equal(expected, PolicyAsks.Asks(Policy(audience, asked, everybody), Person(roles, "ViewContent")));

    [Fact]
    public void Asks_NobodyWhoMayNotRead_AndNobodyWhoMerelySeesEverything()
    {
        Assert.False(PolicyAsks.Asks(Policy([], [], true), Person([])));
        Assert.False(PolicyAsks.Asks(Policy(["Technician"], [], true), Person(["Administrator"], "ViewContent", "ViewEverything")));
        Assert.False(PolicyAsks.Asks(Policy([], [], true), Actor.System));
    }

    private static Actor Person(string[] roles, params string[] permissions) =>
        new("4aino", "aino", roles.ToHashSet(StringComparer.OrdinalIgnoreCase), permissions.ToHashSet(), AudienceScope.Nothing);

    private static ContentItem Policy(string[] audience, string[] asked, bool everybody)
    {
        var item = new ContentItem { ContentItemId = "4policy", ContentType = PolicyPart.ContentType };
        item.Apply(new AudiencePart { Roles = [.. audience] });
        item.Apply(new PolicyPart { AsksEverybody = everybody, AskedRoles = [.. asked] });
        return item;
    }
}
