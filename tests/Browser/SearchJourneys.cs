using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

public sealed class SearchJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData("en", "expensa", "Expensatron")]
    [InlineData("fi", "etäyht", "Etäyhteys")]
    public async Task TypingPartOfAWord_OffersTheArticle_AndTheKeyboardOpensIt(string culture, string typed, string title)
    {
        var patty = await OpenAsync(null, culture);
        await patty.SignInAsync("patty");
        if (culture == "fi") await patty.SwitchCultureAsync();
        await Expect(patty.Search).ToBeFocusedAsync();
        await patty.Page.Keyboard.TypeAsync(typed, new() { Delay = 40 });
        await Expect(patty.Suggestions.First).ToContainTextAsync(title, new() { IgnoreCase = true });
        await Expect(patty.Suggestions.First.Locator("mark").First).ToBeVisibleAsync();
        await Expect(patty.Search).ToHaveAttributeAsync("aria-expanded", "true");
        await patty.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(patty.Suggestions.First).ToHaveAttributeAsync("aria-selected", "true");
        var chosen = await patty.Suggestions.First.GetAttributeAsync("id");
        await Expect(patty.Search).ToHaveAttributeAsync("aria-activedescendant", chosen!);
        await patty.Page.Keyboard.PressAsync("Enter");
        await patty.SeesHeadingAsync(title);
        await Expect(patty.Page.Locator("h1")).ToHaveAttributeAsync("lang", culture);
    }

    [Fact]
    public async Task Escape_ClosesTheSuggestions_AndKeepsTheWords()
    {
        var patty = await OpenAsync("patty");
        await patty.GoAsync("/");
        await patty.Search.PressSequentiallyAsync("expensa");
        await Expect(patty.Suggestions.First).ToBeVisibleAsync();
        await patty.Page.Keyboard.PressAsync("Escape");
        await Expect(patty.Search).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(patty.Search).ToHaveValueAsync("expensa");
        await patty.Page.Keyboard.PressAsync("Enter");
        await patty.SeesHeadingAsync("expensa");
    }

    [Theory]
    [InlineData("en", "expensa", "Expensatron")]
    [InlineData("fi", "etäyht", "Etäyhteys")]
    public async Task Results_ForPartOfAWord_HaveTheArticleFirst_WithItsWordsMarked(string culture, string typed, string title)
    {
        var patty = await OpenAsync("patty", culture);
        await patty.GoAsync("/search?q=" + Uri.EscapeDataString(typed));
        await Expect(patty.Hits.First.Locator("h2")).ToContainTextAsync(title, new() { IgnoreCase = true });
        await Expect(patty.Hits.First.Locator("mark").First).ToBeVisibleAsync();
        await Expect(patty.Search).ToHaveValueAsync(typed);
    }

    [Fact]
    public async Task Facet_FiltersTheHits_AndASecondPressBringsThemBack()
    {
        var patty = await OpenAsync("patty", "en");
        await patty.GoAsync("/search?q=vpn");
        var all = await patty.Page.Locator("h1").TextContentAsync();
        var finnish = patty.Page.Locator(".facet a", new() { HasText = "Finnish" });
        await finnish.ClickAsync();
        await Expect(finnish).ToHaveAttributeAsync("aria-current", "true");
        await Expect(patty.Hits.First.Locator("h2")).ToHaveAttributeAsync("lang", "fi");
        Assert.Equal(0, await patty.Page.Locator(".hit h2[lang=en]").CountAsync());
        await finnish.ClickAsync();
        await Expect(patty.Page.Locator("h1")).ToHaveTextAsync(all!);
        await patty.Page.Locator(".facet a").First.ClickAsync();
        await Expect(patty.Page.Locator(".facet a").First).ToHaveAttributeAsync("aria-current", "true");
        await patty.Page.GoBackAsync();
        await Expect(patty.Page.Locator("h1")).ToHaveTextAsync(all!);
    }
}
