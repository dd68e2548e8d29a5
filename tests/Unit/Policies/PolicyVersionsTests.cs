using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Policies.Models;
using ItsmSite.Policies.Services;
using Xunit;

namespace ItsmSite.Tests.Unit.Policies;

public sealed class PolicyVersionsTests
{
    private static readonly DateTime s_first = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime s_later = s_first.AddDays(30);

    [Fact]
    public void FirstPublication_IsEditionOne()
    {
        var policy = Policy("Lock the screen.");
        Assert.True(PolicyVersions.Number(policy, null, s_first));
        Assert.Equal(("1", s_first, s_first), NumberOf(policy));
    }

    [Fact]
    public void AnotherText_IsTheNextEdition_AskedForFromThenOn()
    {
        var policy = Policy("Lock the screen, always.");
        Assert.True(PolicyVersions.Number(policy, Published("Lock the screen."), s_later));
        Assert.Equal(("2", s_later, s_later), NumberOf(policy));
    }

    [Fact]
    public void SmallCorrection_KeepsTheEdition_AndIsCounted()
    {
        var policy = Policy("Lock the screeen.", small: true);
        Assert.False(PolicyVersions.Number(policy, Published("Lock the screen."), s_later));
        Assert.Equal(("1.1", s_first, s_first), NumberOf(policy));
        var again = Policy("Lock the screen!", small: true);
        PolicyVersions.Number(again, policy, s_later.AddDays(1));
        Assert.Equal("1.2", again.GetOrCreate<PolicyPart>().Number);
    }

    [Fact]
    public void SmallCorrection_IsSaidOfOnePublicationOnly()
    {
        var policy = Policy("Lock the screeen.", small: true);
        PolicyVersions.Number(policy, Published("Lock the screen."), s_later);
        Assert.False(policy.GetOrCreate<PolicyPart>().SmallCorrection);
    }

    [Fact]
    public void SmallCorrection_OfWhatWasNeverPublished_IsEditionOne()
    {
        var policy = Policy("Lock the screen.", small: true);
        Assert.True(PolicyVersions.Number(policy, null, s_first));
        Assert.Equal("1", policy.GetOrCreate<PolicyPart>().Number);
    }

    [Fact]
    public void SameText_WithAnotherOwner_StaysTheVersionItWas()
    {
        var policy = Policy("Lock the screen.");
        policy.Data["Policy"]!["Owner"] = new JsonObject { ["UserIds"] = new JsonArray("isaac") };
        Assert.False(PolicyVersions.Number(policy, Published("Lock the screen."), s_later));
        Assert.Equal(("1", s_first, s_first), NumberOf(policy));
    }

    [Fact]
    public void SameText_ThatAsksPeopleNow_AsksFromNowOn()
    {
        var before = Published("Lock the screen.", asks: false);
        Assert.Null(before.GetOrCreate<PolicyPart>().AskedUtc);
        var policy = Policy("Lock the screen.");
        Assert.False(PolicyVersions.Number(policy, before, s_later));
        Assert.Equal(("1", s_first, s_later), NumberOf(policy));
    }

    [Fact]
    public void FormerVersionBroughtBack_IsANewEdition()
    {
        var first = Published("Lock the screen.");
        var second = Policy("Lock the door.");
        PolicyVersions.Number(second, first, s_later);
        var back = Policy("Lock the screen.");
        back.Apply(first.GetOrCreate<PolicyPart>());
        Assert.True(PolicyVersions.Number(back, second, s_later.AddDays(1)));
        Assert.Equal("3", back.GetOrCreate<PolicyPart>().Number);
    }

    private static (string, DateTime?, DateTime?) NumberOf(ContentItem policy) => policy.GetOrCreate<PolicyPart>() is var part ? (part.Number, part.EditionUtc, part.AskedUtc) : default;

    private static ContentItem Published(string text, bool asks = true)
    {
        var policy = Policy(text, asks);
        PolicyVersions.Number(policy, null, s_first);
        return policy;
    }

    private static ContentItem Policy(string text, bool asks = true, bool small = false)
    {
        var item = new ContentItem { ContentItemId = "4policy", ContentType = PolicyPart.ContentType };
        item.Data["Policy"] = new JsonObject { ["Text"] = new JsonObject { ["Values"] = new JsonObject { ["en"] = text } } };
        item.Apply(new PolicyPart { AsksEverybody = asks, SmallCorrection = small });
        return item;
    }
}
