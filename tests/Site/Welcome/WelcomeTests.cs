using System.Net;
using AngleSharp.Html.Dom;
using ItsmSite.Tests.Hosting;
using Xunit;

namespace ItsmSite.Tests.Site.Welcome;

/// <summary>What a newcomer and an administrator are told first.</summary>
public sealed class WelcomeTests(SiteFixture fixture)
{
    [Fact]
    public async Task Newcomer_IsGreeted_UntilTheyKnowTheirWay()
    {
        using var susan = await fixture.SignInAsync("susan");
        var home = await susan.PageAsync("/");
        Assert.NotNull(home.QuerySelector("#welcome"));
        var (_, after) = await susan.PostAsync(home, "/welcome?handler=PutAway");
        Assert.Null(after.QuerySelector("#welcome"));
        Assert.Contains("menu under your name", after.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        await susan.PostAsync(home, "/welcome?handler=PutAway");
        Assert.Null((await susan.PageAsync("/")).QuerySelector("#welcome"));
        Assert.NotNull((await susan.PageAsync("/welcome")).QuerySelector(".guide li"));

        using var tony = await fixture.SignInAsync("tony");
        Assert.NotNull((await tony.PageAsync("/")).QuerySelector("#welcome"));
    }

    [Fact]
    public async Task SampleSearches_AreOfferedToThoseAloneWhoFindSomething()
    {
        await using var site = await RunningSite.StartAsync();
        using var thomas = await VisitAsync(site, "thomas");
        using var patty = await VisitAsync(site, "patty");
        using var admin = await VisitAsync(site, "admin");
        await thomas.WriteAsync("Thurible of the server room", "For technicians.", roles: ["Technician"]);
        var (_, saved) = await admin.SubmitAsync(await admin.PageAsync("/workbench/welcome"), new() { ["English"] = ["vpn\nthurible"], ["Finnish"] = [""] });
        Assert.Contains("Thurible of the server room", saved.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["vpn", "thurible"], Chips(await thomas.PageAsync("/")));
        Assert.Equal(["vpn"], Chips(await patty.PageAsync("/welcome")));
    }

    [Theory]
    [InlineData("/workbench/next-steps")]
    [InlineData("/workbench/welcome")]
    [InlineData("/workbench/branding")]
    public async Task Settings_AreForAdministrators(string path)
    {
        using var admin = await fixture.SignInAsync("admin");
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync(path)).StatusCode);
        using var thomas = await fixture.SignInAsync("thomas");
        Assert.Equal(HttpStatusCode.Forbidden, (await thomas.GetAsync(path)).StatusCode);
        Assert.Null((await thomas.PageAsync("/")).QuerySelector("#next-steps"));
    }

    [Fact]
    public async Task NewSite_TellsItsAdministratorWhatIsNext_UntilItIsDone()
    {
        await using var site = await RunningSite.StartAsync("itsm");
        using var boss = new Visitor(site.Address);
        await boss.SubmitAsync(await boss.PageAsync("/setup"), new() { ["SiteName"] = ["Acme IT"], ["UserName"] = ["boss"], ["NewPassword"] = ["Purple-Giraffe-42"] });
        await boss.SignInAsync("boss", "Purple-Giraffe-42");
        Assert.Contains("Name, logo and colour", (await boss.PageAsync("/")).QuerySelector("#next-steps")!.TextContent, StringComparison.Ordinal);

        var form = await boss.PageAsync("/workbench/branding");
        var (_, refused) = await boss.SubmitAsync(form, new() { ["Colour"] = ["#ffbe3d"] });
        Assert.Contains("hard to read", refused.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        var (_, mended) = await boss.SubmitAsync(refused, new() { ["Instead"] = [refused.QuerySelector("[name=Instead]")!.GetAttribute("value")!] });
        Assert.Null(mended.QuerySelector(".error-summary"));
        var stylesheet = ((IHtmlLinkElement)mended.QuerySelector("link[href^='/branding/']")!).GetAttribute("href")!;
        using var nobody = new Visitor(site.Address);
        Assert.Contains("--brand:", await nobody.Http.GetStringAsync(new Uri(stylesheet, UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Let people in", (await boss.PageAsync("/")).QuerySelector("#next-steps")!.TextContent, StringComparison.Ordinal);

        var (_, stale) = await boss.SubmitAsync(form, new() { ["SiteName"] = ["Acme help"] });
        Assert.Contains("Acme IT", stale.QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        var (_, kept) = await boss.SubmitAsync(stale, new() { ["SiteName"] = ["Acme help"] });
        Assert.Contains("Acme help", kept.QuerySelector(".wordmark")!.TextContent, StringComparison.Ordinal);

        await boss.PostAsync(await boss.PageAsync("/"), "/workbench/next-steps?handler=PutAway");
        Assert.Null((await boss.PageAsync("/")).QuerySelector("#next-steps"));
    }

    [Fact]
    public async Task Logo_IsShownToEverybody_AndAnyOtherFileIsNot()
    {
        await using var site = await RunningSite.StartAsync();
        using var admin = await VisitAsync(site, "admin");
        using var nobody = new Visitor(site.Address);
        var form = await admin.PageAsync("/workbench/branding");
        (string, string)[] kept = [("SiteName", ValueOf("SiteName")), ("Seen", ValueOf("Seen"))];
        var bad = await admin.UploadAsync(form, "/workbench/branding", "Logo", "logo.svg", "not a picture"u8.ToArray(), kept);
        Assert.NotNull(bad.Page.QuerySelector(".error-summary"));
        var good = await admin.UploadAsync(form, "/workbench/branding", "Logo", "logo.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script><circle cx="4" cy="4" r="4"/></svg>"""u8.ToArray(), kept);
        var logo = good.Page.QuerySelector(".wordmark img")!.GetAttribute("src")!;
        Assert.NotNull((await nobody.PageAsync("/sign-in")).QuerySelector($".wordmark img[src='{logo}']"));
        var answer = await nobody.GetAsync(logo);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("script", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync("/branding/logo-0000000000000000.svg")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync("/branding/ffbe3d.css")).StatusCode);

        var (_, without) = await admin.SubmitAsync(await admin.PageAsync("/workbench/branding"), new() { ["WithoutLogo"] = ["true"] });
        Assert.Null(without.QuerySelector(".wordmark img"));
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync(logo)).StatusCode);

        string ValueOf(string name) => form.QuerySelector($"main [name={name}]")!.GetAttribute("value")!;
    }

    private static IEnumerable<string> Chips(IHtmlDocument page) => page.QuerySelectorAll("main .chip").Select(c => c.TextContent.Trim());

    private static async Task<Visitor> VisitAsync(RunningSite site, string person)
    {
        var visitor = new Visitor(site.Address);
        await visitor.SignInAsync(person);
        return visitor;
    }
}
