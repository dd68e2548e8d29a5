using System.Net;
using ItsmSite.Tests.Site.Questions;
using Xunit;

namespace ItsmSite.Tests.Site.Work;

public sealed class TicketTests(SiteFixture fixture)
{
    [Fact]
    public async Task Ticket_Reported_IsTakenSolvedAndFollowed_WithoutWhatIsInternal()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        var number = await patty.ReportAsync("The carillonograph hums", "Since noon.", impact: 2, urgency: 1);
        Assert.Contains("carillonograph", (await patty.PageAsync("/")).Words(), StringComparison.Ordinal);

        var queue = await thomas.PageAsync("/workbench/work?q=carillonograph");
        Assert.Equal(number, Assert.Single(queue.QuerySelectorAll("tbody a")).TextContent);
        Assert.Contains("2 - High", queue.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var address = $"/workbench/work/{number}";
        Assert.Equal(HttpStatusCode.OK, (await thomas.ActAsync(address, "Take")).Status);
        Assert.Contains(number, (await thomas.PageAsync("/workbench/work?assignee=me")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        await thomas.ActAsync(address, "Note", ("Comment", "Probably the dampbellows again."));
        await thomas.ActAsync(address, "Comment", ("Comment", "I come at three."));
        var refused = await thomas.ActAsync(address, "Move", ("state", "Resolved"), ("Note", ""));
        Assert.Contains("Say what solved it", refused.Page.Words(), StringComparison.Ordinal);
        var (_, solved) = await thomas.ActAsync(address, "Move", ("state", "Resolved"), ("Note", "A new felt ring."));
        Assert.Contains("dampbellows", solved.Words(), StringComparison.Ordinal);

        var seen = await patty.PageAsync($"/tickets/{number}");
        Assert.Contains("It is solved", seen.Words(), StringComparison.Ordinal);
        Assert.Contains("A new felt ring.", seen.Words(), StringComparison.Ordinal);
        Assert.Contains("I come at three.", seen.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("dampbellows", seen.Words(), StringComparison.Ordinal);
        // What the person who asked sees is the same, whoever looks.
        Assert.DoesNotContain("dampbellows", (await thomas.PageAsync($"/tickets/{number}")).Words(), StringComparison.Ordinal);

        var (_, without) = await patty.ActAsync($"/tickets/{number}", "Reopen", ("state", "InProgress"), ("Reason", ""));
        Assert.NotNull(without.QuerySelector(".error-summary"));
        var (_, reopened) = await patty.ActAsync($"/tickets/{number}", "Reopen", ("state", "InProgress"), ("Reason", "It hums again."));
        Assert.Contains("It was opened again", reopened.Words(), StringComparison.Ordinal);
        var (_, cancelled) = await patty.ActAsync($"/tickets/{number}", "Cancel", ("state", "Cancelled"));
        Assert.Contains("It was cancelled", cancelled.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ticket_OfAnother_IsNotThere()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var deborah = await fixture.SignInAsync("deborah");
        var number = await patty.ReportAsync("The spinettometer is mute");
        Assert.Equal(HttpStatusCode.OK, (await patty.GetAsync($"/tickets/{number}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await deborah.GetAsync($"/tickets/{number}")).StatusCode);
        Assert.Contains("spinettometer", (await patty.PageAsync("/tickets")).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("spinettometer", (await deborah.PageAsync("/tickets")).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("spinettometer", (await deborah.PageAsync("/")).Words(), StringComparison.Ordinal);
        var own = await deborah.PageAsync("/tickets/report");
        Assert.Equal(HttpStatusCode.NotFound, (await deborah.PostAsync(own, $"/tickets/{number}?handler=Comment", ("Comment", "Mine!"))).Status);
        foreach (var address in new[] { "/workbench/work", "/workbench/work?handler=Export", $"/workbench/work/{number}" })
            Assert.Equal(HttpStatusCode.Forbidden, (await patty.GetAsync(address)).StatusCode);
        // By the requester's own page nobody gets further than a requester may.
        Assert.Contains("Somebody changed this", (await patty.ActAsync($"/tickets/{number}", "Cancel", ("state", "Resolved"), ("Reason", "Done"))).Page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queue_Exported_HoldsWhatTheFiltersShow_AndNoFormula()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        await patty.ReportAsync("=HYPERLINK(\"x\") glockenhorn");
        var csv = await (await thomas.GetAsync("/workbench/work?q=glockenhorn&handler=Export")).Content.ReadAsStringAsync();
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\") glockenhorn\"", csv, StringComparison.Ordinal);
        Assert.Equal(2, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        var none = await thomas.PageAsync("/workbench/work?q=glockenhorn&state=closed");
        Assert.NotNull(none.QuerySelector(".empty"));
    }

    [Fact]
    public async Task WorkItem_ChangedMeanwhile_ShowsTheSecondBoth()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        using var isaac = await fixture.SignInAsync("isaac");
        var number = await patty.ReportAsync("The hurdygurdyscope drifts");
        var stale = await isaac.PageAsync($"/workbench/work/{number}");
        await thomas.ActAsync($"/workbench/work/{number}", "Take");
        var (_, page) = await isaac.PostAsync(stale, $"/workbench/work/{number}?handler=Move", ("Revision", "0"), ("state", "Resolved"), ("Note", "Replaced the crank."));
        Assert.Contains("Somebody changed this", page.Words(), StringComparison.Ordinal);
        Assert.Contains("Thomas", page.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Replaced the crank.", page.QuerySelector("#Note")!.TextContent.Trim());
    }
}
