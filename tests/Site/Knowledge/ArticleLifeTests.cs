using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Knowledge;

/// <summary>Owner, team, review date, addresses that change, retirement.</summary>
public sealed class ArticleLifeTests(SiteFixture fixture)
{
    [Fact]
    public async Task Owner_IsGivenToSomebodyWhoWrites_ByAnEditorOnly()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        var edit = EditUrl(await thomas.WriteAsync("Care of the zoetrope", "Turn it slowly."));
        Assert.Null((await thomas.PageAsync(edit)).QuerySelector("[name='Input.Owner']"));
        var form = await editor.PageAsync(edit);
        Assert.Contains(form.QuerySelectorAll("#owners option"), o => o.GetAttribute("value") == "thomas");
        Assert.DoesNotContain(form.QuerySelectorAll("#owners option"), o => o.GetAttribute("value") is "patty" or "nobody");
        foreach (var wrong in new[] { "nobody-of-that-name", "patty" })
        {
            var (_, refused) = await editor.SubmitAsync(form, new() { ["Input.Title"] = ["Care of the zoetrope"], ["Input.Owner"] = [wrong] }, "Publish");
            Assert.Contains("Choose somebody from the list", refused.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        }

        var (_, page) = await editor.SubmitAsync(form, new() { ["Input.Title"] = ["Care of the zoetrope"], ["Input.Owner"] = ["editor"], ["Input.Team"] = ["Technician"] }, "Publish");
        Assert.Null(page.QuerySelector(".error-summary"));
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.ReadAsync(edit)).Status);
        Assert.Equal("editor", (await editor.PageAsync(edit)).QuerySelector("[name='Input.Owner']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Address_ThatChanged_LeadsOnThoseWhoMaySeeIt()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var form = await thomas.PageAsync(EditUrl(await thomas.WriteAsync("Tuning the theremin", "Do not touch it.", roles: ["Technician"])));
        await thomas.SubmitAsync(form, new() { ["Input.Title"] = ["Tuning the theremin"], ["Input.Path"] = ["articles/theremin"], ["Input.Roles"] = ["Technician"] }, "Publish");
        var moved = await thomas.GetAsync("/articles/tuning-the-theremin?from=mail");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/articles/theremin?from=mail"), (moved.StatusCode, moved.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync("/articles/tuning-the-theremin")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync("/articles/theremin")).StatusCode);
    }

    [Fact]
    public async Task Retired_WithSuccessor_SaysSoAndLeadsOn()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        await thomas.WriteAsync("The electric celestarium", "Press the switch.");
        var old = await thomas.WriteAsync("The hand-cranked planetarium", "Secret crank text.");
        await RetireAsync(thomas, old, "/articles/the-electric-celestarium", "It has a motor now.");

        var page = await patty.PageAsync("/articles/the-hand-cranked-planetarium");
        Assert.Contains("This article is retired", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It has a motor now.", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret crank text", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("/articles/the-electric-celestarium", page.QuerySelector("main .button")!.GetAttribute("href"));
        Assert.Empty((await patty.PageAsync("/search?q=planetarium")).QuerySelectorAll(".hit"));
        Assert.DoesNotContain((await patty.PageAsync("/articles")).QuerySelectorAll(".links-title"), t => t.TextContent == "The hand-cranked planetarium");
        Assert.Null(page.QuerySelector("a[href*='draft=true']"));
        Assert.NotNull((await thomas.PageAsync("/articles/the-hand-cranked-planetarium")).QuerySelector("a[href*='draft=true']"));
        Assert.Contains((await thomas.PageAsync("/articles?retired=true")).QuerySelectorAll(".links-title"), t => t.TextContent == "The hand-cranked planetarium");
        Assert.DoesNotContain((await thomas.PageAsync("/articles?drafts=true")).QuerySelectorAll(".links-title"), t => t.TextContent == "The hand-cranked planetarium");
    }

    [Fact]
    public async Task Retired_WithoutASuccessorThatIsSeen_IsGone_AndUnknownToOthers()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        await thomas.WriteAsync("Hidden heir of the pluviograph", "x", roles: ["Technician"]);
        await RetireAsync(thomas, await thomas.WriteAsync("Ink for the pluviograph", "Blue."), "Hidden heir of the pluviograph", "");
        var (status, page) = await patty.ReadAsync("/articles/ink-for-the-pluviograph");
        Assert.Equal(HttpStatusCode.Gone, status);
        Assert.DoesNotContain("Hidden heir", page.Body!.TextContent, StringComparison.Ordinal);

        await RetireAsync(thomas, await thomas.WriteAsync("Paper of the pluviograph", "White.", roles: ["Technician"]), "", "");
        Assert.Equal(HttpStatusCode.NotFound, (await patty.ReadAsync("/articles/paper-of-the-pluviograph")).Status);
        Assert.Equal(HttpStatusCode.OK, (await thomas.ReadAsync("/articles/paper-of-the-pluviograph")).Status);
    }

    [Fact]
    public async Task Retired_TakenBack_IsFoundAgain()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var page = await thomas.WriteAsync("Sails of the anemoscope", "Hoist them.");
        await RetireAsync(thomas, page, "", "");
        var form = await thomas.PageAsync($"/articles/id/{IdOf(page)}/retire");
        var (status, _) = await thomas.PostAsync(form, $"/articles/id/{IdOf(page)}/retire?handler=TakeBack");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Single((await patty.PageAsync("/search?q=anemoscope")).QuerySelectorAll(".hit"));
        Assert.Contains("Hoist them.", (await patty.PageAsync("/articles/sails-of-the-anemoscope")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gnomon of a sundial", "no article of this name anywhere", "no published article")]
    [InlineData("Gnomon of the moondial", "/articles/gnomon-of-the-moondial", "its own place")]
    public async Task Retire_WithASuccessorThatCannotBe_IsRefusedAndSaysWhatToDo(string title, string successor, string said)
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = IdOf(await thomas.WriteAsync(title, "Point it north."));
        var (_, page) = await thomas.SubmitAsync(await thomas.PageAsync($"/articles/id/{id}/retire"), new() { ["Successor"] = [successor], ["Reason"] = [""] });
        Assert.Contains(said, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await thomas.ReadAsync($"/articles/id/{id}")).Status);
        using var patty = await fixture.SignInAsync("patty");
        Assert.NotEqual(HttpStatusCode.OK, (await patty.ReadAsync($"/articles/id/{id}/retire")).Status);
    }

    [Fact]
    public async Task StillRight_KeepsVersionAndDate_AndTakesItFromTheList()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var id = IdOf(await thomas.WriteAsync("Dusting the dioptra", "Softly."));
        var before = await FindAsync(id);
        await LetTimePassAsync(id);
        Assert.Contains((await thomas.PageAsync("/articles/review?view=due")).QuerySelectorAll(".rows-title"), a => a.TextContent == "Dusting the dioptra");
        Assert.Contains("Needs your review", (await thomas.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Needs your review", (await patty.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        var page = await thomas.PageAsync("/articles/dusting-the-dioptra");
        Assert.Contains("Review due", page.QuerySelector(".article-head")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Review due", (await patty.PageAsync("/articles/dusting-the-dioptra")).QuerySelector(".article-head")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Forbidden, (await patty.PostAsync(await patty.PageAsync("/profile"), $"/articles/id/{id}/reviewed")).Status);
        await thomas.PostAsync(page, $"/articles/id/{id}/reviewed");
        var after = await FindAsync(id);
        Assert.NotNull(after.As<ArticlePart>()!.ReviewedUtc);
        Assert.Equal((before.ContentItemVersionId, before.ModifiedUtc), (after.ContentItemVersionId, after.ModifiedUtc));
        Assert.DoesNotContain((await thomas.PageAsync("/articles/review?view=due")).QuerySelectorAll(".rows-title"), a => a.TextContent == "Dusting the dioptra");
    }

    [Fact]
    public async Task Due_OfOthers_IsShownToEditorsOnly()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        await LetTimePassAsync(IdOf(await thomas.WriteAsync("Greasing the gyrostat", "A little.")));
        Assert.Contains((await editor.PageAsync("/articles/review?view=due&whose=all")).QuerySelectorAll(".rows-title"), a => a.TextContent == "Greasing the gyrostat");
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.ReadAsync("/articles/review?view=due&whose=all")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.ReadAsync("/articles/review?view=due")).Status);
        Assert.Equal(HttpStatusCode.OK, (await patty.ReadAsync("/articles/review")).Status);
    }

    [Fact]
    public async Task Template_BringsHeadings_AndIsShownAndFilteredBy()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var form = await thomas.PageAsync("/articles/write?template=problem-and-fix&culture=fi");
        Assert.Contains("## Ratkaisu", ((IHtmlTextAreaElement)form.QuerySelector("textarea")!).Value, StringComparison.Ordinal);
        var (_, page) = await thomas.SubmitAsync(form, new() { ["Input.Title"] = ["Heliostaatti jumissa"], ["Input.Markdown"] = ["Peili ei liiku."] }, "Publish");
        Assert.Contains("Problem and fix", page.QuerySelector(".article-head")!.TextContent, StringComparison.Ordinal);
        // One value alone is nothing to choose from.
        await thomas.SubmitAsync(await thomas.PageAsync("/articles/write?template=question&culture=fi"), new() { ["Input.Title"] = ["Mikä on heliostaatti"], ["Input.Markdown"] = ["Peili."] }, "Publish");
        var results = await thomas.PageAsync("/search?q=heliostaatti");
        Assert.Contains("Problem and fix", results.QuerySelector(".facets")!.TextContent, StringComparison.Ordinal);
    }

    private static string EditUrl(IHtmlDocument page) => page.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!;

    private static string IdOf(IHtmlDocument page) => EditUrl(page).Split('/')[3];

    private static async Task RetireAsync(Visitor visitor, IHtmlDocument page, string successor, string reason)
    {
        var (_, answer) = await visitor.SubmitAsync(await visitor.PageAsync($"/articles/id/{IdOf(page)}/retire"), new() { ["Successor"] = [successor], ["Reason"] = [reason] });
        Assert.Null(answer.QuerySelector(".error-summary"));
    }

    private async Task<ContentItem> FindAsync(string id)
    {
        await using var scope = fixture.Site.CreateScope();
        return (await scope.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published, default))!;
    }

    // As if it had been published two years ago.
    private async Task LetTimePassAsync(string id)
    {
        await using var scope = fixture.Site.CreateScope();
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        var record = await work.Db.Set<ContentItemRecord>().SingleAsync(r => r.ContentItemId == id && r.Published);
        var item = ContentJson.ReadItem(record.Content);
        item.PublishedUtc = item.PublishedUtc!.Value.AddYears(-2);
        record.Content = ContentJson.WriteItem(item);
        await work.CommitAsync(default);
        await scope.ServiceProvider.GetRequiredService<IContentManager>().AlterAsync(id, _ => { }, default);
        await work.CommitAsync(default);
    }
}
