using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Services;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Knowledge;

/// <summary>Lists of articles show what they need without reading the texts, however long those are.</summary>
public sealed class ArticleListTests(SiteFixture fixture)
{
    // The column that holds a whole item.
    private const string WholeItem = ".\"Content\"";

    [Theory]
    [InlineData("/articles")]
    [InlineData("/articles?culture=en")]
    [InlineData("/articles?drafts=true")]
    [InlineData("/articles?retired=true")]
    [InlineData("/articles/mine")]
    [InlineData("/articles/mine?whose=Team")]
    public async Task List_ReadsNoText(string path)
    {
        using var thomas = await fixture.SignInAsync("thomas");
        await thomas.WriteAsync($"Long chapter for {path}", string.Concat(Enumerable.Repeat("The regulator turns slowly. ", 4_000)));
        using var commands = fixture.Commands.Record();
        await thomas.PageAsync(path);
        Assert.NotEmpty(commands.Texts);
        // Policies, of which every page reminds, are not articles.
        Assert.DoesNotContain(commands.Texts, sql => sql.Contains(WholeItem, StringComparison.Ordinal) && !sql.Contains("Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NewAndChangedOfHome_ReadsNoText()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        await thomas.WriteAsync("Long chapter for home", string.Concat(Enumerable.Repeat("The regulator turns slowly. ", 4_000)));
        await using var scope = fixture.Site.CreateScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<IActorAccessor>().Current = (await services.GetRequiredService<IActorResolver>().FindAsync("thomas", TestContext.Current.CancellationToken))!;
        using var commands = fixture.Commands.Record();
        Assert.NotEmpty(await services.GetRequiredService<ArticleLists>().ListNewestAsync("en", 6, TestContext.Current.CancellationToken));
        Assert.NotEmpty(commands.Texts);
        Assert.DoesNotContain(commands.Texts, sql => sql.Contains(WholeItem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Article_ReadsItsText()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var commands = fixture.Commands.Record();
        await thomas.PageAsync("/articles/vpn");
        Assert.Contains(commands.Texts, sql => sql.Contains(WholeItem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Published_ShowsSummaryLanguageAndAddress_ToItsReadersOnly()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var form = await thomas.PageAsync("/articles/write");
        await thomas.SubmitAsync(form, new() { ["Input.Title"] = ["Pulping the papyrus"], ["Input.Markdown"] = ["Soak it."], ["Input.Culture"] = ["en"], ["Input.Summary"] = ["How papyrus becomes pulp."], ["Input.Roles"] = ["Technician"] }, "Publish");
        var link = (await thomas.PageAsync("/articles")).QuerySelector(".links a[href='/articles/pulping-the-papyrus']")!;
        Assert.Equal(("en", "Pulping the papyrus"), (link.GetAttribute("lang"), link.QuerySelector(".links-title")!.TextContent));
        Assert.StartsWith("How papyrus becomes pulp.", link.QuerySelector(".links-note")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null((await patty.PageAsync("/articles")).QuerySelector(".links a[href='/articles/pulping-the-papyrus']"));
    }

    [Fact]
    public async Task Drafts_ShowTheNewestVersion_AndLeadToIt()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var form = await thomas.PageAsync("/articles/write");
        await thomas.SubmitAsync(form, new() { ["Input.Title"] = ["Drying the papyrus"], ["Input.Markdown"] = ["Hang it."], ["Input.Summary"] = ["In the shade."] }, "Save");
        var link = (await thomas.PageAsync("/articles?drafts=true")).QuerySelectorAll(".links a").Single(a => a.QuerySelector(".links-title")!.TextContent == "Drying the papyrus");
        Assert.EndsWith("?draft=true", link.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.StartsWith("In the shade.", link.QuerySelector(".links-note")!.TextContent.Trim(), StringComparison.Ordinal);
    }
}
