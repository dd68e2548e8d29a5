using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Workbench;

public sealed class SearchIndexTests(SiteFixture fixture)
{
    private const string Url = "/workbench/search-index";

    [Theory]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("editor", HttpStatusCode.Forbidden)]
    [InlineData("patty", HttpStatusCode.Forbidden)]
    public async Task Page_IsForAdministrators(string person, HttpStatusCode expected)
    {
        using var visitor = await fixture.SignInAsync(person);
        Assert.Equal(expected, (await visitor.ReadAsync(Url)).Status);
    }

    [Fact]
    public async Task Rebuild_RunsInTheBackground_AndSearchGoesOn()
    {
        using var admin = await fixture.SignInAsync("admin");
        var (status, page) = await admin.PostAsync(await admin.PageAsync(Url), Url);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotNull(page.QuerySelector(".notice-success"));
        Assert.NotEmpty((await admin.PageAsync("/search?q=vpn")).QuerySelectorAll(".hit"));
        for (var looks = 0; !(page = await admin.PageAsync(Url)).Body!.TextContent.Contains("Made anew.", StringComparison.Ordinal); looks++)
        {
            Assert.True(looks < 300, "The rebuild did not end.");
            await Task.Delay(100);
        }

        Assert.Contains("Ready", Facts(page), StringComparison.Ordinal);
        Assert.NotEmpty((await admin.PageAsync("/search?q=vpn")).QuerySelectorAll(".hit"));
    }

    private static string Facts(IHtmlDocument page) => page.QuerySelector(".facts")!.TextContent;
}
