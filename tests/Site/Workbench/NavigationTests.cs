using System.Net;
using Xunit;

namespace ItsmSite.Tests.Site.Workbench;

/// <summary>The links around the Workbench's pages.</summary>
public sealed class NavigationTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("admin", "/workbench/people")]
    [InlineData("editor", "/workbench/people")]
    [InlineData("thomas", "/workbench/people")]
    public async Task Links_OfTheWorkbench_LeadWhereTheirPersonMayGo(string person, string administrators)
    {
        using var visitor = await fixture.SignInAsync(person);
        var page = await visitor.PageAsync("/workbench");
        var links = page.QuerySelectorAll(".workbench-nav a, .site-nav a, .menu-panel a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(page.QuerySelectorAll(".workbench-nav a"));
        Assert.All(links, link => Assert.StartsWith("/", link, StringComparison.Ordinal));
        foreach (var link in links.Distinct()) Assert.True((await visitor.ReadAsync(link)).Status == HttpStatusCode.OK, link);
        Assert.Equal(person == "admin", links.Contains(administrators));
    }
}
