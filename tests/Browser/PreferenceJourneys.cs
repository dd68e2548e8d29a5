using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

/// <summary>Language and theme are kept with the person, so each test has one whom no other test signs in as.</summary>
public sealed class PreferenceJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Language_IsSwitchedAndKept()
    {
        var tony = await OpenAsync((string?)null);
        await tony.SignInAsync("tony");
        await tony.SwitchCultureAsync();
        await Expect(tony.Page.Locator("html")).ToHaveAttributeAsync("lang", "fi");
        await tony.Page.ReloadAsync();
        await Expect(tony.Page.Locator("html")).ToHaveAttributeAsync("lang", "fi");
        await tony.GoAsync("/no-such-page", 404);
        await tony.GoAsync("/profile");
        await tony.SwitchCultureAsync();
        await Expect(tony.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(tony.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/profile$"));
    }

    [Fact]
    public async Task Language_IsSwitchedOnAnErrorPage_AndStaysThere()
    {
        var isaac = await OpenAsync((string?)null);
        await isaac.SignInAsync("isaac");
        await isaac.GoAsync("/no-such-page?x=1", 404);
        await isaac.SwitchCultureAsync();
        await Expect(isaac.Page.Locator("html")).ToHaveAttributeAsync("lang", "fi");
        Assert.EndsWith("/no-such-page?x=1", isaac.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Theme_IsSwitchedAtOnceAndKept()
    {
        var deborah = await OpenAsync((string?)null);
        await deborah.SignInAsync("deborah");
        var light = await deborah.BackgroundAsync();
        await deborah.PressAsync("Dark");
        await Expect(deborah.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        var dark = await deborah.BackgroundAsync();
        Assert.NotEqual(light, dark);
        await deborah.Page.ReloadAsync();
        Assert.Equal(dark, await deborah.BackgroundAsync());
        await Expect(deborah.Page.GetByRole(AriaRole.Button, new() { Name = "Dark" })).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Theme_FollowsTheDevice()
    {
        var patty = await OpenAsync(new GuestOptions("patty", Dark: true));
        await patty.GoAsync("/");
        var dark = await patty.BackgroundAsync();
        await patty.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Assert.NotEqual(dark, await patty.BackgroundAsync());
    }
}
