using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

public sealed class KeyboardJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task EverythingIsReachedByKeyboard_FromSkipLinkToSigningOut()
    {
        var alejandro = await OpenAsync((string?)null);
        var keys = alejandro.Page.Keyboard;
        await alejandro.GoAsync("/sign-in");
        await alejandro.Page.Locator("#UserName").FocusAsync();
        await keys.TypeAsync("alejandro");
        await keys.PressAsync("Tab");
        await keys.TypeAsync(Hosting.RunningSite.Password);
        await keys.PressAsync("Enter");
        await Expect(alejandro.Page.Locator(".hero h1")).ToBeVisibleAsync();

        await alejandro.GoAsync("/articles");
        await keys.PressAsync("Tab");
        await Expect(alejandro.Page.Locator(".skip-link")).ToBeFocusedAsync();
        await Expect(alejandro.Page.Locator(".skip-link")).ToBeInViewportAsync();
        await keys.PressAsync("Enter");
        await Expect(alejandro.Main).ToBeFocusedAsync();

        await keys.PressAsync("Control+k");
        await Expect(alejandro.Search).ToBeFocusedAsync();
        await alejandro.GoAsync("/articles");
        await alejandro.TabToAsync("#header-search");
        await keys.TypeAsync("printer", new() { Delay = 40 });
        await Expect(alejandro.Suggestions.First).ToBeVisibleAsync();
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Enter");
        await Expect(alejandro.Page.Locator(".prose").First).ToBeVisibleAsync();

        await alejandro.TabToAsync(".menu summary");
        await keys.PressAsync("Enter");
        await Expect(alejandro.Page.Locator(".menu-panel")).ToBeVisibleAsync();
        await keys.PressAsync("Escape");
        await Expect(alejandro.Page.Locator(".menu-panel")).ToBeHiddenAsync();
        await Expect(alejandro.Page.Locator(".menu summary")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await alejandro.TabToAsync(".menu-panel form button");
        await keys.PressAsync("Enter");
        await Expect(alejandro.Page.Locator("#UserName")).ToBeVisibleAsync();
        await alejandro.GoAsync("/profile");
        Assert.Contains("/sign-in", alejandro.Page.Url, StringComparison.Ordinal);
    }
}
