using ItsmSite.Findability.Log;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

public sealed class BestBetJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task EditorRecommendsAPage_AndTheNextPersonFindsItFirst_ByKeyboard_ThenSearchesTheSameAgain()
    {
        await PublishAsync("editor", "Obsidianparking", "All about obsidianparking.");
        await PublishAsync("editor", "Where cars may stand", "Fill in the form before you come.");
        var editor = await OpenAsync("editor", "en");
        await editor.GoAsync("/search?q=where cars may stand");
        await editor.Hits.First.Locator("a").First.ClickAsync();
        await editor.SeesHeadingAsync("Where cars may stand");
        var address = editor.Page.Url;
        await editor.GoAsync("/workbench/best-bets/edit?words=obsidianparking");
        await editor.Page.Locator("#Address").FillAsync(address);
        await editor.PressAsync("Save");
        await Expect(editor.Main.Locator("tbody tr").First).ToContainTextAsync("Where cars may stand");
        await Expect(editor.Main.Locator("tbody tr").First).ToContainTextAsync("Shown first");

        var patty = await OpenAsync("patty", "en");
        await patty.GoAsync("/");
        await patty.Search.PressSequentiallyAsync("obsid");
        await Expect(patty.Suggestions.First).ToContainTextAsync("Where cars may stand");
        await patty.Page.Keyboard.PressAsync("ArrowDown");
        await patty.Page.Keyboard.PressAsync("Enter");
        await patty.SeesHeadingAsync("Where cars may stand");

        await patty.GoAsync("/search?q=obsidianparking");
        await Expect(patty.Hits.First).ToContainTextAsync("Recommended");
        await Expect(patty.Hits.First).ToContainTextAsync("Where cars may stand");
        await patty.Hits.First.Locator("a").First.ClickAsync();
        await patty.SeesHeadingAsync("Where cars may stand");
        await FlushAsync();

        await patty.GoAsync("/");
        await patty.Search.FocusAsync();
        await patty.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(patty.Suggestions.First).ToContainTextAsync("obsidianparking");
        await Expect(patty.Suggestions.First).ToContainTextAsync("You searched for this");
        await patty.Page.Keyboard.PressAsync("ArrowDown");
        await patty.Page.Keyboard.PressAsync("Enter");
        await Expect(patty.Hits.First).ToContainTextAsync("Where cars may stand");
    }

    private async Task FlushAsync()
    {
        await using var scope = Fixture.Site.CreateScope();
        await scope.ServiceProvider.GetRequiredService<SearchLogWriter>().FlushAsync(CancellationToken.None);
    }
}
