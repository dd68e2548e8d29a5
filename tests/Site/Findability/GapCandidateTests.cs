using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Storage;
using ItsmSite.Tests.Site.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Findability;

/// <summary>From a gap to the article that lacks its words, without script; each in pairs: this person may edit it, that one not.</summary>
public sealed class GapCandidateTests(SiteFixture fixture)
{
    [Fact]
    public async Task Page_IsOfferedToThoseWhoMayEditIt_Only()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        using var admin = await fixture.SignInAsync("admin");
        await thomas.WriteAsync("Polishing the odonatoscope", "With a cloth.");
        await admin.WriteAsync("Storing the odonatoscope", "In the safe.", roles: ["Administrator"]);
        await patty.PageAsync("/search?q=trameaplate");
        var address = $"/workbench/gaps/{await GapIdAsync("trameaplate")}";

        foreach (var (name, polishing, storing) in new[] { ("admin", true, true), ("editor", true, false), ("isaac", false, false) })
        {
            using var visitor = await fixture.SignInAsync(name);
            Assert.Contains("Pages that might be the answer", (await visitor.PageAsync(address)).Words(), StringComparison.Ordinal);
            var offered = (await visitor.PageAsync(address + "?with=odonatoscope")).QuerySelectorAll(".rows-title").Select(link => link.TextContent).ToList();
            Assert.Equal(polishing, offered.Contains("Polishing the odonatoscope"));
            Assert.Equal(storing, offered.Contains("Storing the odonatoscope"));
        }
    }

    [Fact]
    public async Task ImprovedArticle_IsOpenedWithTheGapsSearches_AndTheLackingWord()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var editor = await fixture.SignInAsync("editor");
        await editor.WriteAsync("Cleaning the celithemitron", "With water.");
        await patty.PageAsync("/search?q=rhodothemisgrime");
        var gap = await editor.PageAsync($"/workbench/gaps/{await GapIdAsync("rhodothemisgrime")}?with=celithemitron");
        Assert.Contains("They do not find it", gap.Words(), StringComparison.Ordinal);

        var form = await editor.PageAsync(gap.QuerySelector("a[href*='sought=']")!.GetAttribute("href")!);

        Assert.Equal("rhodothemisgrime", form.QuerySelector<IHtmlTextAreaElement>("#Input_Searches")!.Value.Trim());
        Assert.Equal("rhodothemisgrime", form.QuerySelector("[data-add-keyword]")!.GetAttribute("value"));
        Assert.Contains("not found yet", form.QuerySelector(".coach")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SearchesInTheAddress_AreBounded()
    {
        using var editor = await fixture.SignInAsync("editor");
        var written = await editor.WriteAsync("Winding the macromiaclock", "Clockwise.");
        var address = written.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!;
        var many = string.Join('&', Enumerable.Range(0, 30).Select(number => $"sought=macromia{number}%0Anext").Prepend("sought=" + new string('x', 201)).Prepend("sought="));

        var searches = (await editor.PageAsync($"{address}?{many}")).QuerySelector<IHtmlTextAreaElement>("#Input_Searches")!.Value.Trim().Split('\n');

        Assert.Equal("macromia0 next", searches[0]);
        Assert.InRange(searches.Length, 2, 20);
        Assert.DoesNotContain(searches, search => search.Length > 200);
    }

    private async Task<long> GapIdAsync(string text)
    {
        await using var scope = fixture.Site.CreateScope();
        await scope.ServiceProvider.GetRequiredService<SearchLogWriter>().FlushAsync(default);
        return (await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<SearchGap>().AsNoTracking().SingleAsync(g => g.Text.Contains(text))).Id;
    }
}
