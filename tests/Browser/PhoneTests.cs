using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

/// <summary>Pages on a phone: in Finnish, whose words are long, all of them, and by all rules of axe.</summary>
public sealed class PhoneTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    // What stands out of the page on the right, but not what scrolls inside a box of its own.
    private const string TooWide = """
        () => [...document.querySelectorAll('body *')]
          .filter(e => e.getBoundingClientRect().right > 361)
          .map(e => e.tagName + '.' + e.getAttribute('class') + ' ' + Math.round(e.getBoundingClientRect().right)).slice(0, 8).join(', ')
        """;

    public static TheoryData<string, string> Pages()
    {
        var data = new TheoryData<string, string>();
        foreach (var page in PortalPage.All) data.Add("fi", page.Name);
        foreach (var name in (string[])["home", "results", "article", "list", "editor edit", "profile", "sign-in", "404"]) data.Add("en", name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_On360Pixels_IsNotWiderAndHasNoFault(string culture, string name)
    {
        var page = PortalPage.Called(name);
        var guest = await OpenAsync(new GuestOptions(page.Person, culture, Width: 360, Height: 740));
        await page.OpenAsync(guest);
        await Expect(guest.Page.GetByRole(AriaRole.Button, new() { Name = culture == "fi" ? "In English" : "Suomeksi" })).ToBeVisibleAsync();
        var width = await guest.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        var faults = culture == "fi" ? await Axe.FaultsAsync(guest, "phone, Finnish") : [];
        Assert.Empty(faults);
        Assert.True(width <= 360, $"{width} pixels: {await guest.Page.EvaluateAsync<string>(TooWide)}");
    }
}
