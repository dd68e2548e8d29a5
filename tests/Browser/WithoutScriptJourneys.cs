using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

public sealed class WithoutScriptJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task SigningInSearchingReadingAndWriting_Work()
    {
        var thomas = await OpenAsync(new GuestOptions(Script: false));
        await thomas.SignInAsync("thomas");
        await thomas.Page.Locator("#home-search").FillAsync("expensa");
        await thomas.Page.Keyboard.PressAsync("Enter");
        await Expect(thomas.Hits.First.Locator("h2")).ToContainTextAsync("Expensatron");
        await thomas.Hits.First.Locator("a").First.ClickAsync();
        await thomas.SeesHeadingAsync("Expensatron");
        await thomas.GoAsync("/articles/write");
        await thomas.PublishAsync("Without a scriptfeather", "Plain **words**.");
        await Expect(thomas.Page.Locator(".prose strong")).ToHaveTextAsync("words");
        await thomas.GoAsync("/search?q=scriptfeather");
        await Expect(thomas.Hits).ToHaveCountAsync(1);
        await thomas.Page.Locator(".menu summary").ClickAsync();
        await thomas.Page.Locator(".menu-panel form button").ClickAsync();
        await Expect(thomas.Page.Locator("#UserName")).ToBeVisibleAsync();
    }
}
