using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Policies;

/// <summary>Reading and confirming policies: who is asked, for which version, and what is never recorded.</summary>
public sealed class PolicyTests(SiteFixture fixture)
{
    [Fact]
    public async Task Policy_AsksThisPerson_NotThat()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var path = await editor.PublishPolicyAsync("Keeping the quagga", "Feed it twice.", asked: ["Technician"]);
        Assert.NotNull(PolicyForms.ConfirmFormOf(await thomas.PageAsync(path)));
        Assert.Contains("Keeping the quagga", await WaitingAsync(thomas), StringComparison.Ordinal);

        var read = await patty.PageAsync(path);
        Assert.Null(PolicyForms.ConfirmFormOf(read));
        Assert.Contains("Feed it twice.", read.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Keeping the quagga", await WaitingAsync(patty), StringComparison.Ordinal);
        await patty.PostAsync(await patty.PageAsync("/profile"), $"/policies/id/{PolicyForms.IdOf(await thomas.PageAsync(path))}?handler=Confirm", ("versionId", PolicyForms.VersionOf(await thomas.PageAsync(path))));
        Assert.DoesNotContain("Keeping the quagga", (await patty.PageAsync("/policies?show=confirmed")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policy_ThatAsksEverybody_AsksWithinItsAudienceOnly()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        using var admin = await fixture.SignInAsync("admin");
        var path = await editor.PublishPolicyAsync("Brushing the okapi", "Softly.", asked: ["*"], readers: ["Technician", "Editor"]);
        Assert.NotNull(PolicyForms.ConfirmFormOf(await thomas.PageAsync(path)));
        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync(path)).StatusCode);
        // Who sees everything reads it, and is not asked.
        Assert.Null(PolicyForms.ConfirmFormOf(await admin.PageAsync(path)));
        Assert.DoesNotContain("okapi", await WaitingAsync(admin), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirm_Twice_IsOnce_AndHomeForgetsIt()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        var path = await editor.PublishPolicyAsync("Walking the capybara", "On a leash.", asked: ["Employee"]);
        var page = await patty.PageAsync(path);
        var confirmed = await ConfirmAsync(patty, page);
        Assert.Contains("Thank you", confirmed.QuerySelector(".notice-success")!.TextContent, StringComparison.Ordinal);
        Assert.Null(PolicyForms.ConfirmFormOf(confirmed));
        var again = await ConfirmAsync(patty, page);
        Assert.DoesNotContain("Thank you", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("You have confirmed this", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Walking the capybara", await WaitingAsync(patty), StringComparison.Ordinal);
        Assert.Contains("Walking the capybara", (await patty.PageAsync("/policies?show=confirmed")).Body!.TextContent, StringComparison.Ordinal);
        using var admin = await fixture.SignInAsync("admin");
        var trail = await admin.PageAsync("/workbench/audit?group=Policy&q=capybara");
        Assert.Single(trail.QuerySelectorAll("tbody tr"), r => r.TextContent.Contains("Policy confirmed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Confirm_AtTheSameMoment_RecordsOne()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var steve = await fixture.SignInAsync("steve");
        var page = await steve.PageAsync(await editor.PublishPolicyAsync("Racing the cassowary", "Never.", asked: ["Employee"]));
        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ConfirmAsync(steve, page)));
        Assert.All(pages, p => Assert.Null(PolicyForms.ConfirmFormOf(p)));
        using var admin = await fixture.SignInAsync("admin");
        Assert.Single((await admin.PageAsync("/workbench/audit?group=Policy&q=cassowary")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Confirm_OfAVersionThatIsNotThePresentOne_IsRefusedWithWhatChanged()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        var path = await editor.PublishPolicyAsync("Shearing the alpaca", "In spring.", asked: ["Employee"]);
        var stale = await patty.PageAsync(path);
        await editor.ChangePolicyAsync(path, "In early summer.");
        var refused = await ConfirmAsync(patty, stale);
        Assert.Contains("nothing was recorded", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("In spring.", refused.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("early summer", refused.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Shearing the alpaca", await WaitingAsync(patty), StringComparison.Ordinal);
        // The page that was shown instead holds the new version: that one counts.
        Assert.Contains("Thank you", (await ConfirmAsync(patty, refused)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewVersion_AsksAgain_SmallCorrectionDoesNot()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        var path = await editor.PublishPolicyAsync("Bathing the tapir", "Cold wader.", asked: ["Employee"]);
        var id = PolicyForms.IdOf(await patty.PageAsync(path));
        await ConfirmAsync(patty, await patty.PageAsync(path));

        await editor.ChangePolicyAsync(path, "Cold water.", small: true);
        var corrected = await patty.PageAsync(path);
        Assert.Null(PolicyForms.ConfirmFormOf(corrected));
        Assert.Contains("Version 1.1", corrected.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("wader", (await patty.PageAsync($"/policies/id/{id}/changes")).QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);

        await editor.ChangePolicyAsync(path, "Warm water.");
        var changed = await patty.PageAsync(path);
        Assert.NotNull(PolicyForms.ConfirmFormOf(changed));
        Assert.Contains("Version 2", changed.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("since you confirmed version 1", changed.QuerySelector(".article-notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bathing the tapir", await WaitingAsync(patty), StringComparison.Ordinal);
        var difference = (await patty.PageAsync($"/policies/id/{id}/changes")).QuerySelector(".conflict")!.TextContent;
        Assert.Contains("Cold wader", difference, StringComparison.Ordinal);
        Assert.Contains("Warm water", difference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirm_OfWhatOneSeesNoMore_IsNotFound()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        var path = await editor.PublishPolicyAsync("Hiding the pangolin", "Under leaves.", asked: ["Employee"]);
        var open = await patty.PageAsync(path);
        await editor.ChangePolicyAsync(path, "Under leaves.", readers: ["Technician", "Editor"]);
        var (status, page) = await PostConfirmAsync(patty, open);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.DoesNotContain("pangolin", page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);

        var other = await editor.PublishPolicyAsync("Losing the pangolin", "Gone.", asked: ["Employee"]);
        var unpublished = await patty.PageAsync(other);
        var edit = $"/workbench/content/{PolicyForms.IdOf(unpublished)}";
        await editor.PostAsync(await editor.PageAsync(edit), $"{edit}?handler=Unpublish");
        Assert.Equal(HttpStatusCode.NotFound, (await PostConfirmAsync(patty, unpublished)).Status);
        await editor.PostAsync(await editor.PageAsync(edit), $"{edit}?handler=Delete");
        Assert.Equal(HttpStatusCode.NotFound, (await PostConfirmAsync(patty, unpublished)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.ReadAsync($"/policies/id/{PolicyForms.IdOf(unpublished)}/changes")).Status);
    }

    [Fact]
    public async Task Editor_RefusesADayThatIsOver()
    {
        using var editor = await fixture.SignInAsync("editor");
        var form = await editor.PageAsync("/workbench/content/new/Policy");
        var (_, refused) = await editor.SubmitAsync(form, PolicyForms.Fields("Dating the dodo", "Too late.", ["Employee"], confirmBy: "2020-01-01"));
        Assert.Contains("this day is over", refused.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CrisisGuide_IsOneClickFromEveryPage_ForWhoMaySeeIt()
    {
        using var patty = await fixture.SignInAsync("patty");
        foreach (var path in new[] { "/", "/articles", "/policies" })
            Assert.Contains((await patty.PageAsync(path)).QuerySelectorAll("footer a"), a => a.GetAttribute("href") == "/policies/crisis-communication");
        Assert.Contains((await patty.PageAsync("/")).QuerySelectorAll("main .links a"), a => a.GetAttribute("href") == "/policies/crisis-communication");

        using var nobody = fixture.Anonymous();
        Assert.DoesNotContain((await nobody.PageAsync("/sign-in")).QuerySelectorAll("footer a"), a => a.GetAttribute("href")!.Contains("/policies", StringComparison.Ordinal));
    }

    [Fact]
    public async Task KeptAtHand_ForTechnicians_IsNoLinkForOthers()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        await editor.PublishPolicyAsync("Aardvark on the loose", "Close the doors.", asked: [], readers: ["Technician", "Editor"], atHand: true);
        Assert.Contains("Aardvark", (await thomas.PageAsync("/")).QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Aardvark", (await patty.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("security rules", "en", "/policies/information-security")]
    [InlineData("crisis", "en", "/policies/crisis-communication")]
    [InlineData("tietoturvaohje", "fi", "/policies/information-security")]
    [InlineData("kriisi", "fi", "/policies/crisis-communication")]
    public async Task Policies_AreFound(string words, string culture, string path)
    {
        using var patty = await fixture.SignInAsync("patty");
        var hits = (await patty.PageAsync($"/search?q={Uri.EscapeDataString(words)}&culture={culture}")).QuerySelectorAll(".hit");
        Assert.Contains(hits.Take(5), h => h.QuerySelector("a")!.GetAttribute("href")!.Split('?')[0] == path);
    }

    // What waits for somebody, on the home page and in the list alike.
    private static async Task<string> WaitingAsync(Visitor visitor) =>
        (await visitor.PageAsync("/policies?show=confirm")).QuerySelector("main")!.TextContent;

    private static async Task<IHtmlDocument> ConfirmAsync(Visitor visitor, IHtmlDocument page)
    {
        var (status, answer) = await PostConfirmAsync(visitor, page);
        Assert.Equal(HttpStatusCode.OK, status);
        return answer;
    }

    private static Task<(HttpStatusCode Status, IHtmlDocument Page)> PostConfirmAsync(Visitor visitor, IHtmlDocument page) =>
        visitor.PostAsync(page, $"/policies/id/{PolicyForms.IdOf(page)}?handler=Confirm", ("versionId", PolicyForms.VersionOf(page)));
}
