using Microsoft.Playwright;
using Xunit;

namespace ItsmSite.Tests.Browser;

/// <summary>WCAG 2.2 A and AA and axe's good practice, on a wide screen in English, in light, dark and high contrast; on a phone in Finnish see <see cref="PhoneTests"/>.</summary>
public sealed class AccessibilityTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    // The parts of a page are the same in each theme; its colours are not.
    private static readonly string[] s_colours = ["color-contrast", "link-in-text-block"];

    // What high contrast promises beyond AA: text at 7:1 (WCAG 1.4.6).
    private static readonly string[] s_contrast = ["color-contrast-enhanced", "link-in-text-block"];

    public static TheoryData<string> Pages()
    {
        var data = new TheoryData<string>();
        foreach (var page in PortalPage.All) data.Add(page.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_HasNoFault(string name)
    {
        var page = PortalPage.Called(name);
        var guest = await OpenAsync(page.Person, "en");
        await page.OpenAsync(guest);
        var faults = new List<string>(await Axe.FaultsAsync(guest, "wide, light"));
        await guest.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        faults.AddRange(await Axe.FaultsAgainAsync(guest, "wide, dark", s_colours));
        await guest.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, Contrast = Contrast.More });
        faults.AddRange(await Axe.FaultsAgainAsync(guest, "wide, high contrast, dark", s_contrast));
        await guest.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, Contrast = Contrast.More });
        faults.AddRange(await Axe.FaultsAgainAsync(guest, "wide, high contrast, light", s_contrast));
        Assert.Empty(faults);
    }

    [Fact]
    public async Task ButtonWithoutAName_IsFound()
    {
        var guest = await OpenAsync("patty");
        await guest.GoAsync("/search");
        await guest.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");
        Assert.Contains(await Axe.FaultsAsync(guest, "wide"), fault => fault.Contains("button-name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ErrorsInTheBrowser_AreNoted()
    {
        await using var guest = await Fixture.OpenAsync(new GuestOptions("patty"));
        await guest.GoAsync("/search");
        await guest.Page.EvaluateAsync("() => { console.error('said'); setTimeout(() => { throw new Error('thrown'); }); return fetch('/no-such-file'); }");
        await guest.Page.ReloadAsync();
        foreach (var word in (string[])["said", "thrown", "answer 404"]) Assert.Contains(guest.Faults, fault => fault.Contains(word, StringComparison.Ordinal));
    }
}
