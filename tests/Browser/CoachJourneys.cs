using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

public sealed class CoachJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task UnfindableDraft_BecomesTheFirstResult_ByOneClickOnALackingWord()
    {
        await PublishAsync("editor", "Order paper for the mangleprinter", "The mangleprinter takes ordinary paper.");
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write");
        await thomas.Page.Locator("#Input_Title").FillAsync("When sheets get stuck in the machine");
        await thomas.Page.Locator("#Input_Markdown").FillAsync("Open the front, pull the sheet towards you, close it. The jam is gone when the light is green.");
        await thomas.Page.Locator("#Input_Searches").FillAsync("mangleprinter jam");
        var search = thomas.Page.Locator(".coach > li", new() { HasText = "“mangleprinter jam”" });
        await Expect(search).ToContainTextAsync("Before it:");
        await Expect(search).ToContainTextAsync("Order paper for the mangleprinter");
        await Expect(search.Locator(".badge")).Not.ToHaveTextAsync("place 1");

        await search.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(thomas.Page.Locator("#Input_Keywords")).ToHaveValueAsync("mangleprinter");
        await Expect(search.Locator(".badge")).ToHaveTextAsync("place 1");
        await Expect(search.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(thomas.Page.Locator("[data-editor-panel-status]")).ToContainTextAsync("Among the first three");
        await thomas.PressAsync("Publish");
        await Expect(thomas.Page.Locator(".notice-success")).ToContainTextAsync("Published");

        var patty = await OpenAsync("patty", "en");
        await patty.GoAsync("/search?q=mangleprinter jam");
        await Expect(patty.Hits.First).ToContainTextAsync("When sheets get stuck in the machine");
    }
}
