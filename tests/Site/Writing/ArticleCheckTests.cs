using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Writing;

public sealed class ArticleCheckTests(SiteFixture fixture)
{
    [Fact]
    public async Task Secret_KeepsAnArticleFromBeingPublished_AndIsShownMasked()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var (_, page) = await PublishAsync(thomas, "Sign in to the pinwheel", "Line one.\n\nPassword: Pinwheel2026!");
        Assert.Contains("Line 3", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Pi••••••", page.QuerySelector(".finding-blocking")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Pinwheel2026", page.QuerySelector(".error-summary")!.TextContent + page.QuerySelector(".editor-checks")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.ReadAsync("/articles/sign-in-to-the-pinwheel")).Status);
    }

    [Fact]
    public async Task Secret_IsSavedAsADraft() => Assert.NotNull(await WithThomasAsync(t => t.WriteAsync("A draft with a windmill", "Password: Windmill2026!", publish: false)));

    [Fact]
    public async Task Secret_DeclaredAnExample_IsPublished_WithTheReasonInTheAuditTrail_AndNotAskedAboutAgain()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var (_, page) = await PublishAsync(thomas, "Choose a windvane password", "Password: Windvane2026!", "Only shows what a good one looks like");
        Assert.Null(page.QuerySelector(".error-summary"));
        var edit = await thomas.PageAsync(page.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!);
        Assert.Null(edit.QuerySelector(".finding-blocking"));
        var (_, again) = await thomas.SubmitAsync(edit, new() { ["Input.Title"] = ["Choose a windvane password"], ["Input.Markdown"] = ["Like this. Password: Windvane2026!"] }, "Publish");
        Assert.Null(again.QuerySelector(".error-summary"));
        await using var scope = fixture.Site.CreateScope();
        var entry = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<AuditEntry>().SingleAsync(e => e.Event == "Article.SecretAllowed" && e.SubjectName == "Choose a windvane password");
        Assert.Equal(("thomas", "Password Wi••••••: Only shows what a good one looks like"), (entry.UserName, entry.Reason));
    }

    [Fact]
    public async Task Secret_OtherThanTheDeclaredOne_IsRefused()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var (_, page) = await PublishAsync(thomas, "Choose a windsock password", "Password: Windsock2026!", "Only an example of one");
        var edit = await thomas.PageAsync(page.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!);
        var (_, again) = await thomas.SubmitAsync(edit, new() { ["Input.Title"] = ["Choose a windsock password"], ["Input.Markdown"] = ["Password: Windsock2027!"] }, "Publish");
        Assert.NotNull(again.QuerySelector(".error-summary"));
    }

    [Fact]
    public async Task Links_ThatReadersCannotFollow_AreTold_AndHiddenPagesAreLikeNone()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var thomas = await fixture.SignInAsync("thomas");
        await editor.WriteAsync("Hidden weathercock", "Text.", roles: ["Editor"]);
        await thomas.WriteAsync("Narrow weathercock", "Text.", roles: ["Technician"]);
        await thomas.WriteAsync("Open weathercock", "Text.");
        const string Text = "[a](/articles/open-weathercock)\n\n[b](/articles/narrow-weathercock)\n\n[c](/articles/hidden-weathercock)\n\n[d](/articles/no-weathercock)\n\n[e](/search)\n\n[f](missing.pdf)";
        var findings = await CheckAsync(thomas, Text);
        Assert.Equal(["Line 3", "Line 5", "Line 7", "Line 11"], findings.QuerySelectorAll(".finding a").Select(a => a.TextContent));
        var texts = findings.QuerySelectorAll(".finding > span").Select(s => s.TextContent).ToList();
        Assert.Contains("Not all readers", texts[0], StringComparison.Ordinal);
        Assert.Equal(texts[2], texts[1].Replace("hidden", "no", StringComparison.Ordinal));
        Assert.Contains("no published page", texts[1], StringComparison.Ordinal);
        Assert.Contains("no file", texts[3], StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden weathercock", findings.Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IHtmlDocument> CheckAsync(Visitor writer, string text)
    {
        var form = await writer.PageAsync("/articles/write");
        return (await writer.PostAsync(form, "/articles/write/checks", ("Input.Title", "About the weathercock"), ("Input.Markdown", text), ("Input.Culture", "en"))).Page;
    }

    private static async Task<(HttpStatusCode, IHtmlDocument)> PublishAsync(Visitor writer, string title, string text, string reason = "")
    {
        var form = await writer.PageAsync("/articles/write");
        return await writer.SubmitAsync(form, new() { ["Input.Title"] = [title], ["Input.Markdown"] = [text], ["Input.Culture"] = ["en"], ["Input.ExampleReason"] = [reason] }, "Publish");
    }

    private async Task<IHtmlDocument> WithThomasAsync(Func<Visitor, Task<IHtmlDocument>> act)
    {
        using var thomas = await fixture.SignInAsync("thomas");
        return await act(thomas);
    }
}
