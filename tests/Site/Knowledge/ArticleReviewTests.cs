using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Knowledge;

/// <summary>A draft is reviewed by somebody else before it is published.</summary>
[Collection("Susan signs in")]
public sealed class ArticleReviewTests(SiteFixture fixture)
{
    [Fact]
    public async Task Review_ApprovedAndPublished_IsFoundByReaders()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        var url = await AskAsync(thomas, "Polishing the pantograph", "First line\n\nSecond line", "editor");
        Assert.Contains((await editor.PageAsync("/articles/review")).QuerySelectorAll(".rows-title"), a => a.TextContent == "Polishing the pantograph");
        Assert.Contains("to review", (await editor.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("In review", (await thomas.PageAsync(url)).Body!.TextContent, StringComparison.Ordinal);

        var (status, _) = await DecideAsync(editor, url, "publish", "");
        Assert.Equal(HttpStatusCode.OK, status);
        using var patty = await fixture.SignInAsync("patty");
        Assert.Single((await patty.PageAsync("/search?q=pantograph")).QuerySelectorAll(".hit"));
    }

    [Fact]
    public async Task Review_OfADraftWithASecret_IsNotPublished()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        var url = await AskAsync(thomas, "Unlocking the cryptex", "password: Xk9!vQ27zLm4", "editor");
        var (_, page) = await DecideAsync(editor, url, "publish", "");
        Assert.Contains("looks like a secret", page.Body!.TextContent, StringComparison.Ordinal);
        using var patty = await fixture.SignInAsync("patty");
        Assert.Empty((await patty.PageAsync("/search?q=cryptex")).QuerySelectorAll(".hit"));
    }

    [Fact]
    public async Task Comment_OnALine_StaysWithItsWords_AndCanBeDealtWith()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        var url = await AskAsync(thomas, "Levelling the tacheometer", "One\nTwo\nThree", "editor");
        await editor.SubmitAsync(await editor.PageAsync(url + "?line=2"), new() { ["Text"] = ["Two what?"] });
        await DecideAsync(editor, url, "changes", "");

        await SaveDraftAsync(thomas, url, "Levelling the tacheometer", "Zero\nOne\nTwo\nThree");
        var page = await thomas.PageAsync(url);
        Assert.Contains("Two what?", page.QuerySelector("#line-3")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("asks for changes", page.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        var comment = page.QuerySelector("#line-3 input[name=comment]")!.GetAttribute("value")!;
        var (_, answered) = await thomas.PostAsync(page, $"{url}?handler=Resolve", ("comment", comment), ("resolved", "true"));
        Assert.Contains("Dealt with", answered.QuerySelector("#line-3")!.TextContent, StringComparison.Ordinal);

        await SaveDraftAsync(thomas, url, "Levelling the tacheometer", "Zero");
        Assert.Contains("Two", (await thomas.PageAsync(url)).QuerySelector(".review-gone")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approval_OfADraftThatChangedSince_NoLongerCounts()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        var url = await AskAsync(thomas, "Charging the electrophorus", "Rub it.", "editor");
        await DecideAsync(editor, url, "approve", "Well said.");
        Assert.Contains("Well said.", (await thomas.PageAsync(url)).QuerySelector(".notice-success")!.TextContent, StringComparison.Ordinal);
        await SaveDraftAsync(thomas, url, "Charging the electrophorus", "Rub it twice.");
        Assert.Contains("no longer counts", (await thomas.PageAsync(url)).QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_AboutADraftThatChangedMeanwhile_IsRefused()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        var url = await AskAsync(thomas, "Reading the hypsometer", "Wet and dry.", "editor");
        var opened = await editor.PageAsync(url);
        await SaveDraftAsync(thomas, url, "Reading the hypsometer", "Wet.");
        var (_, page) = await editor.SubmitAsync(opened, new() { ["Answer"] = [""], ["do"] = ["approve"] });
        Assert.Contains("changed while you read it", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("In review", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thomas", "yourself")]
    [InlineData("nobody-of-that-name", "nobody by the user name")]
    [InlineData("patty", "takes an editor")]
    public async Task Ask_SomebodyWhoCannot_IsRefusedAndSaysWhy(string reviewer, string said)
    {
        using var thomas = await fixture.SignInAsync("thomas");
        await thomas.WriteAsync($"Mounting the micrometer {reviewer}", "Screw it.", publish: false);
        var url = ReviewUrl(await DraftAsync(thomas, $"Mounting the micrometer {reviewer}"));
        var (_, page) = await thomas.SubmitAsync(await thomas.PageAsync(url), new() { ["Reviewer"] = [reviewer], ["Note"] = [""] });
        Assert.Contains(said, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_InReview_IsSeenByItsReviewerAndTheWriterOnly()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var susan = await fixture.SignInAsync("susan");
        using var patty = await fixture.SignInAsync("patty");
        var url = await AskAsync(thomas, "Filling the clepsydra", "With water.", "susan", team: "ServiceOwner");
        Assert.Contains("With water.", (await susan.PageAsync(url)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.ReadAsync(url)).Status);
        var page = await susan.PageAsync(url);
        Assert.Null(page.QuerySelector("button[value=publish]"));
        await DecideAsync(susan, url, "approve", "");
        Assert.Equal(HttpStatusCode.NotFound, (await susan.ReadAsync(url)).Status);
        Assert.Contains("approved", (await thomas.PageAsync(url)).QuerySelector(".notice-success")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviewer_WhoLeaves_GivesTheRequestBack_AndSomebodyElseIsAsked()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        var url = await AskAsync(thomas, "Winding the chronopher", "Daily.", "susan", team: "ServiceOwner");
        try
        {
            await SwitchAsync("susan", isEnabled: false);
            Assert.Contains("can no longer review this", (await thomas.PageAsync(url)).QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Has left", (await thomas.PageAsync("/articles/review?view=requested")).QuerySelector(".rows")!.TextContent, StringComparison.Ordinal);
            var (_, page) = await thomas.SubmitAsync(await thomas.PageAsync(url), new() { ["Reviewer"] = ["editor"], ["Note"] = [""] });
            Assert.Null(page.QuerySelector(".notice-warning"));
            Assert.Contains((await editor.PageAsync("/articles/review")).QuerySelectorAll(".rows-title"), a => a.TextContent == "Winding the chronopher");
        }
        finally
        {
            await SwitchAsync("susan", isEnabled: true);
        }
    }

    [Fact]
    public async Task Draft_WhoseAudienceShrinks_IsTakenFromItsReviewerAtOnce()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var susan = await fixture.SignInAsync("susan");
        var url = await AskAsync(thomas, "Housing the semaphorium", "In wood.", "susan", team: "ServiceOwner");
        await susan.PageAsync(url);
        await SaveDraftAsync(thomas, url, "Housing the semaphorium", "In secret.", roles: ["Technician"]);
        Assert.Equal(HttpStatusCode.NotFound, (await susan.ReadAsync(url)).Status);
        Assert.DoesNotContain((await susan.PageAsync("/articles/review")).QuerySelectorAll(".rows-title"), a => a.TextContent == "Housing the semaphorium");
        Assert.Contains("can no longer review this", (await thomas.PageAsync(url)).QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(Visitor visitor, string title, string markdown, string reviewer, string? team = null)
    {
        var fields = new Dictionary<string, string[]> { ["Input.Title"] = [title], ["Input.Markdown"] = [markdown] };
        if (team is not null) fields["Input.Team"] = [team];
        var (_, page) = await visitor.SubmitAsync(await visitor.PageAsync("/articles/write"), fields, "Save");
        Assert.Null(page.QuerySelector(".error-summary"));
        var url = ReviewUrl(await DraftAsync(visitor, title));
        var (_, asked) = await visitor.SubmitAsync(await visitor.PageAsync(url), new() { ["Reviewer"] = [reviewer], ["Note"] = ["Is it clear?"] });
        Assert.Null(asked.QuerySelector(".error-summary"));
        return url;
    }

    private static async Task<IHtmlDocument> DraftAsync(Visitor visitor, string title)
    {
        var link = (await visitor.PageAsync("/articles?drafts=true")).QuerySelectorAll(".links > li > a").First(a => a.QuerySelector(".links-title")!.TextContent == title);
        return await visitor.PageAsync(link.GetAttribute("href")!);
    }

    private static string ReviewUrl(IHtmlDocument draft) => draft.QuerySelector("a[href$='/review']")!.GetAttribute("href")!;

    private static async Task SaveDraftAsync(Visitor visitor, string url, string title, string markdown, string[]? roles = null)
    {
        var fields = new Dictionary<string, string[]> { ["Input.Title"] = [title], ["Input.Markdown"] = [markdown] };
        if (roles is not null) fields["Input.Roles"] = roles;
        var (_, page) = await visitor.SubmitAsync(await visitor.PageAsync($"/articles/write/{url.Split('/')[3]}"), fields, "Save");
        Assert.Null(page.QuerySelector(".error-summary"));
    }

    private static async Task<(HttpStatusCode Status, IHtmlDocument Page)> DecideAsync(Visitor visitor, string url, string decision, string answer) =>
        await visitor.SubmitAsync(await visitor.PageAsync(url), new() { ["Answer"] = [answer], ["do"] = [decision] });

    private async Task SwitchAsync(string userName, bool isEnabled)
    {
        await using var scope = fixture.Site.CreateScope();
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        (await work.Db.Set<SiteUser>().SingleAsync(u => u.UserName == userName)).IsEnabled = isEnabled;
        await work.CommitAsync(default);
    }
}
