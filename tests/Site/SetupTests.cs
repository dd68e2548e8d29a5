using System.Net;
using ItsmSite.Tests.Hosting;
using Xunit;

namespace ItsmSite.Tests.Site;

public sealed class SetupTests(SiteFixture fixture)
{
    [Fact]
    public async Task NewSite_LeadsToTheSetUpPage_WhichIsGoneAfterwards()
    {
        await using var site = await RunningSite.StartAsync("itsm");
        using var visitor = new Visitor(site.Address);
        Assert.Equal("/setup", (await visitor.GetAsync("/articles")).Headers.Location?.OriginalString);
        var form = await visitor.PageAsync("/setup");
        var (_, refused) = await visitor.SubmitAsync(form, new() { ["UserName"] = ["boss"], ["NewPassword"] = ["short"] });
        Assert.NotNull(refused.QuerySelector(".error-summary"));

        await visitor.SubmitAsync(refused, new() { ["SiteName"] = ["Acme IT"], ["UserName"] = ["boss"], ["NewPassword"] = ["Purple-Giraffe-42"] });
        await visitor.SignInAsync("boss", "Purple-Giraffe-42");
        Assert.Contains("Acme IT", (await visitor.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/setup")).StatusCode);
    }

    [Fact]
    public async Task SiteWithPeople_HasNoSetUpPage()
    {
        using var visitor = fixture.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/setup")).StatusCode);
    }

    [Fact]
    public async Task OpenApi_DescribesTheSearch()
    {
        using var patty = await fixture.SignInAsync("patty");
        var document = await patty.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        Assert.Contains("/api/search", document, StringComparison.Ordinal);
        Assert.Contains("/api/suggest", document, StringComparison.Ordinal);
    }
}
