using Xunit;

namespace ItsmSite.Tests.Browser;

/// <summary>Takes the pictures of README and docs, into the folder that ITSMSITE_TEST_PICTURES names.</summary>
public sealed class PictureTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData("home", "home")]
    [InlineData("results", "results")]
    [InlineData("article", "article")]
    [InlineData("editor", "editor edit")]
    [InlineData("question", "question")]
    [InlineData("policies", "policies")]
    [InlineData("who-has-confirmed", "who has confirmed")]
    [InlineData("how-mine-are-read", "how mine are read")]
    [InlineData("reviews", "reviews")]
    [InlineData("tour", "tour")]
    [InlineData("workbench-list", "workbench list")]
    [InlineData("design", "design")]
    [InlineData("sign-in", "sign-in")]
    [InlineData("suggestions", "suggestions")]
    [InlineData("home-dark", "home")]
    [InlineData("article-dark", "article")]
    [InlineData("home-fi", "home", "fi")]
    [InlineData("results-fi", "results", "fi")]
    [InlineData("phone-home", "home")]
    [InlineData("phone-results", "results")]
    [InlineData("phone", "article")]
    [InlineData("phone-policy", "policy", "fi")]
    public async Task Picture_IsTaken(string file, string name, string culture = "en")
    {
        var folder = Environment.GetEnvironmentVariable("ITSMSITE_TEST_PICTURES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "Pictures are taken only when ITSMSITE_TEST_PICTURES names a folder.");
        var phone = file.StartsWith("phone", StringComparison.Ordinal);
        var page = PortalPage.Called(name);
        var person = page.Person is null or "admin" or "editor" or "isaac" or "thomas" || name.StartsWith("editor", StringComparison.Ordinal) ? page.Person : "patty";
        var guest = await OpenAsync(new GuestOptions(person, culture, phone ? 360 : 1280, phone ? 740 : 800, file.EndsWith("-dark", StringComparison.Ordinal)));
        await page.OpenAsync(guest);
        await guest.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, file + ".png") });
    }
}
