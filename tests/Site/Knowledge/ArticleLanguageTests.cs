using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Knowledge;

/// <summary>Language versions of one article, and articles about the same.</summary>
public sealed class ArticleLanguageTests(SiteFixture fixture)
{
    [Fact]
    public async Task Translation_OlderThanItsOriginal_SaysSoAndLinksWhoMaySeeIt()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var original = await thomas.WriteAsync("Storing the stroboscope", "In a dry place.");
        var translated = await TranslateAsync(thomas, original, "Stroboskoopin säilytys", "Kuivassa.");
        Assert.Null(translated.QuerySelector(".article-notice"));

        await PublishAsync(thomas, original, "Storing the stroboscope", "In a dry and dark place.");
        var notice = (await patty.PageAsync("/artikkelit/stroboskoopin-sailytys")).QuerySelector(".article-notice")!;
        Assert.Equal("/articles/storing-the-stroboscope", notice.QuerySelector("a")!.GetAttribute("href"));
        Assert.Null((await patty.PageAsync("/articles/storing-the-stroboscope")).QuerySelector(".article-notice"));
        var changes = (await thomas.PageAsync("/artikkelit/stroboskoopin-sailytys")).QuerySelector(".article-notice a[href*='/versions']")!.GetAttribute("href")!;
        Assert.Contains("and dark", (await thomas.PageAsync(changes.Split('#')[0])).QuerySelector("#difference")!.TextContent, StringComparison.Ordinal);

        await PublishAsync(thomas, original, "Storing the stroboscope", "In a secret place.", roles: ["Technician"]);
        var unlinked = (await patty.PageAsync("/artikkelit/stroboskoopin-sailytys")).QuerySelector(".article-notice")!;
        Assert.Null(unlinked.QuerySelector("a"));
        Assert.DoesNotContain("Storing", unlinked.TextContent, StringComparison.Ordinal);

        await PublishAsync(thomas, translated, "Stroboskoopin säilytys", "Salassa.");
        Assert.Null((await patty.PageAsync("/artikkelit/stroboskoopin-sailytys")).QuerySelector(".article-notice:not(.changed-notice)"));
    }

    [Fact]
    public async Task Translation_IntoALanguageThatIsThere_LeadsToItOrIsRefused()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var original = await thomas.WriteAsync("Aiming the alidade", "Left.");
        var twice = await thomas.PageAsync($"/articles/write?translationOf={IdOf(original)}");
        var translated = await TranslateAsync(thomas, original, "Alidadin suuntaus", "Vasemmalle.");
        var (_, refused) = await thomas.SubmitAsync(twice, new() { ["Input.Title"] = ["Alidadin suuntaus taas"], ["Input.Markdown"] = ["Oikealle."] }, "Save");
        Assert.Contains("exists in this language already", refused.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);

        // The other language of the translation is the original: nobody writes it twice.
        var again = await thomas.PageAsync($"/articles/write?translationOf={IdOf(translated)}");
        Assert.Equal("Aiming the alidade", again.QuerySelector("[name='Input.Title']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Related_AreAboutTheSame_AndNeverHidden()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        await thomas.WriteAsync("Cleaning the phenakistoscope", "With a brush.");
        await thomas.WriteAsync("Lending the phenakistoscope", "For a week.");
        await thomas.WriteAsync("Insuring the phenakistoscope", "Dearly.", roles: ["Technician"]);
        var seen = (await patty.PageAsync("/articles/cleaning-the-phenakistoscope")).QuerySelectorAll("#related-title").Single().ParentElement!.ParentElement!;
        Assert.Contains("Lending the phenakistoscope", seen.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Insuring", seen.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Cleaning the phenakistoscope", seen.TextContent, StringComparison.Ordinal);
        Assert.Contains("Insuring", (await thomas.PageAsync("/articles/cleaning-the-phenakistoscope")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static string IdOf(IHtmlDocument page) => page.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!.Split('/')[3];

    private static async Task<IHtmlDocument> TranslateAsync(Visitor visitor, IHtmlDocument original, string title, string markdown)
    {
        var form = await visitor.PageAsync($"/articles/write?translationOf={IdOf(original)}");
        var (status, page) = await visitor.SubmitAsync(form, new() { ["Input.Title"] = [title], ["Input.Markdown"] = [markdown] }, "Publish");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(page.QuerySelector(".error-summary"));
        return page;
    }

    private static async Task PublishAsync(Visitor visitor, IHtmlDocument article, string title, string markdown, string[]? roles = null)
    {
        var fields = new Dictionary<string, string[]> { ["Input.Title"] = [title], ["Input.Markdown"] = [markdown] };
        if (roles is not null) fields["Input.Roles"] = roles;
        var (_, page) = await visitor.SubmitAsync(await visitor.PageAsync($"/articles/write/{IdOf(article)}"), fields, "Publish");
        Assert.Null(page.QuerySelector(".error-summary"));
    }
}
