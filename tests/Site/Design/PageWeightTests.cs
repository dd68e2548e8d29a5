using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace ItsmSite.Tests.Site.Design;

/// <summary>What a page weighs on its way, in bytes as they are served: the bodies that a browser which takes Brotli and gzip gets.</summary>
public sealed partial class PageWeightTests(ServedSite served) : IClassFixture<ServedSite>
{
    private const int Styles = 60_000, Scripts = 80_000, FirstVisit = 150_000, SecondVisit = 25_000;
    private const string Article = "/articles/vpn";

    [Theory]
    [InlineData(Article)]
    [InlineData("/")]
    [InlineData("/search?q=vpn")]
    [InlineData("/workbench")]
    [InlineData("/workbench/design")]
    public async Task Stylesheets_StayWithinTheirBudget(string path)
    {
        using var visit = await VisitAsync();
        await visit.OpenAsync(path);
        Assert.NotEmpty(visit.Loaded(".css"));
        Assert.InRange(visit.Loaded(".css").Sum(l => l.Bytes), 1, Styles);
    }

    [Fact]
    public async Task ScriptsOfTheReadingPage_StayWithinTheirBudget()
    {
        using var visit = await VisitAsync();
        await visit.OpenAsync(Article);
        Assert.NotEmpty(visit.Loaded(".js"));
        Assert.InRange(visit.Loaded(".js").Sum(l => l.Bytes), 1, Scripts);
    }

    [Fact]
    public async Task ReadingPage_StaysWithinItsBudget_AtTheFirstAndAtTheSecondVisit()
    {
        using var visit = await VisitAsync();
        await visit.OpenAsync(Article);
        var first = visit.Total;
        TestContext.Current.TestOutputHelper?.WriteLine($"first visit {first} bytes: {visit}");
        Assert.InRange(first, 1, FirstVisit);

        await visit.OpenAsync(Article);
        TestContext.Current.TestOutputHelper?.WriteLine($"second visit {visit.Total} bytes: {visit}");
        Assert.InRange(visit.Total, 1, SecondVisit);
    }

    [Fact]
    public async Task Pages_AreCompressed_AndNotKeptForOthers()
    {
        using var visit = await VisitAsync();
        using var page = await visit.GetAsync(Article);
        Assert.Equal("br", page.Content.Headers.ContentEncoding.Single());
        Assert.Contains("Accept-Encoding", page.Headers.Vary);
        Assert.NotEqual(true, page.Headers.CacheControl?.Public);
    }

    [Fact]
    public async Task FilesWithAFingerprint_AreKeptForEver_OthersAreAskedAbout()
    {
        using var visit = await VisitAsync();
        var html = await visit.OpenAsync(Article);
        foreach (var address in PageVisit.Addresses(html).Where(a => a.Contains("_content", StringComparison.Ordinal)))
        {
            using var file = await visit.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.NotNull(file.Headers.ETag);
            var cache = file.Headers.CacheControl;
            if (Fingerprint().IsMatch(address)) Assert.True(cache?.MaxAge >= TimeSpan.FromDays(300) && cache.ToString().Contains("immutable", StringComparison.Ordinal), $"{address}: {cache}");
            else Assert.True(cache?.NoCache, $"{address}: {cache}");
        }
    }

    private async Task<PageVisit> VisitAsync()
    {
        using var admin = new Visitor(served.Site.Address);
        await admin.SignInAsync("admin");
        return new PageVisit(served.Site.Address, admin.Cookies);
    }

    [GeneratedRegex(@"\.[0-9a-z]{10}\.(css|js|svg)")]
    private static partial Regex Fingerprint();
}
