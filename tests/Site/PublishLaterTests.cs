using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site;

/// <summary>Drafts that readers see from a chosen time on, and the page of the task that does it.</summary>
public sealed class PublishLaterTests(SiteFixture fixture)
{
    [Fact]
    public async Task Draft_WhoseTimeHasCome_IsPublishedAndFound()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var (id, planned) = await PlanAsync(thomas, "Winder of the mangonel");
        Assert.Contains("Readers will see this from", planned.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await patty.PageAsync("/search?q=mangonel")).QuerySelectorAll(".hit"));

        await LetTimeComeAsync(id);
        Assert.Single((await patty.PageAsync("/search?q=mangonel")).QuerySelectorAll(".hit"));
        Assert.Null((await thomas.PageAsync($"/workbench/content/{id}")).QuerySelector("form[action*=CancelSchedule]"));
    }

    [Fact]
    public async Task Draft_CalledOff_StaysADraft()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var (id, planned) = await PlanAsync(thomas, "Oiler of the tellurion");
        var form = planned.QuerySelectorAll("form").OfType<IHtmlFormElement>().Single(f => f.GetAttribute("action")?.Contains("CancelSchedule", StringComparison.Ordinal) == true);
        using var empty = new FormUrlEncodedContent(form.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? "")));
        Assert.Equal(HttpStatusCode.Redirect, (await thomas.Http.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), empty)).StatusCode);
        Assert.Equal(0, await CountAsync(id));
    }

    [Fact]
    public async Task Draft_WhosePlannerMayNoLongerPublish_IsRefusedAndSaysSo()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var (id, _) = await PlanAsync(thomas, "Duster of the armillary");
        await LetTimeComeAsync(id, plannedBy: "patty");
        Assert.Contains("could not be", (await thomas.PageAsync($"/workbench/content/{id}")).QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        using var patty = await fixture.SignInAsync("patty");
        Assert.Empty((await patty.PageAsync("/search?q=armillary")).QuerySelectorAll(".hit"));
    }

    [Fact]
    public async Task PublishLater_AtATimeThatHasPassed_IsRefusedAndKeepsWhatWasTyped()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var (_, page) = await thomas.SubmitAsync(await thomas.PageAsync("/workbench/content/new/RoleCard"), Card("Reader of the past", "2001-01-01T08:00"));
        Assert.Contains("still to come", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Reader of the past", page.QuerySelector("[name='RoleCard.Name.en']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("thomas", HttpStatusCode.Forbidden)]
    [InlineData("patty", HttpStatusCode.Forbidden)]
    public async Task BackgroundTasks_AreShownToAdministratorsOnly(string person, HttpStatusCode expected)
    {
        using var visitor = await fixture.SignInAsync(person);
        Assert.Equal(expected, (await visitor.ReadAsync("/workbench/background-tasks")).Status);
        Assert.Equal(expected, (await visitor.ReadAsync("/workbench/background-tasks/PublishLaterTask")).Status);
    }

    [Fact]
    public async Task BackgroundTask_RunNow_IsSeenInItsHistory()
    {
        using var admin = await fixture.SignInAsync("admin");
        var before = (await admin.PageAsync("/workbench/background-tasks/PublishLaterTask")).QuerySelectorAll("tbody tr").Length;
        var (status, _) = await admin.SubmitAsync(await admin.PageAsync("/workbench/background-tasks"), new() { ["name"] = ["PublishLaterTask"] });
        Assert.Equal(HttpStatusCode.OK, status);
        await WaitAsync(async () => (await admin.PageAsync("/workbench/background-tasks/PublishLaterTask")).QuerySelectorAll("tbody tr").Length > before);
    }

    private static async Task<(string Id, IHtmlDocument Page)> PlanAsync(Visitor visitor, string name)
    {
        var (status, page) = await visitor.SubmitAsync(await visitor.PageAsync("/workbench/content/new/RoleCard"), Card(name, DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(page.QuerySelector(".error-summary"));
        var id = page.QuerySelector("form[action*=CancelSchedule]")!.GetAttribute("action")!.Split('/', '?')[3];
        return (id, page);
    }

    // Puts the time into the past, and asks for the task as "Run now" does.
    private async Task LetTimeComeAsync(string id, string? plannedBy = null)
    {
        await using (var scope = fixture.Site.CreateScope())
        {
            var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
            var planned = await work.Db.Set<ScheduledPublication>().SingleAsync(p => p.ContentItemId == id);
            planned.DueUtc = DateTime.UtcNow.AddMinutes(-1);
            planned.UserName = plannedBy ?? planned.UserName;
            await scope.ServiceProvider.GetRequiredService<BackgroundTasks>().RequestRunAsync("PublishLaterTask", default);
            await work.CommitAsync(default);
        }

        await WaitAsync(async () => await CountAsync(id, stillWaiting: true) == 0);
    }

    private async Task<int> CountAsync(string id, bool stillWaiting = false)
    {
        await using var scope = fixture.Site.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<ScheduledPublication>().CountAsync(p => p.ContentItemId == id && (!stillWaiting || p.Refused == null));
    }

    private static async Task WaitAsync(Func<Task<bool>> isTrue)
    {
        for (var i = 0; !await isTrue(); i++)
        {
            Assert.True(i < 300, "Waited for 60 s.");
            await Task.Delay(200);
        }
    }

    private static Dictionary<string, string[]> Card(string name, string publishAt) => new()
    {
        ["RoleCard.Name.en"] = [name], ["RoleCard.Name.fi"] = [""], ["RoleCard.Description.en"] = ["Of an instrument."], ["RoleCard.KeyActivities.en"] = ["- reads"], ["PublishAt"] = [publishAt], ["do"] = ["later"],
    };
}
