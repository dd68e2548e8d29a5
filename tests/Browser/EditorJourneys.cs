using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

public sealed class EditorJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Toolbar_IsOneTabStop_AndItsButtonsWriteMarkdown()
    {
        var (thomas, text) = await WriteAsync();
        await text.FillAsync("word");
        await text.SelectTextAsync();
        await thomas.Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(Button(thomas, "Bold")).ToBeFocusedAsync();
        await thomas.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Button(thomas, "Italic")).ToBeFocusedAsync();
        await thomas.Page.Keyboard.PressAsync("End");
        await Expect(Button(thomas, "Callout")).ToBeFocusedAsync();
        await thomas.Page.Keyboard.PressAsync("Home");
        await thomas.Page.Keyboard.PressAsync("Enter");
        await Expect(text).ToHaveValueAsync("**word**");
        await Expect(text).ToBeFocusedAsync();
        await thomas.Page.Keyboard.PressAsync("Control+i");
        await Expect(text).ToHaveValueAsync("***word***");
        await thomas.Page.Keyboard.PressAsync("Control+z");
        await thomas.Page.Keyboard.PressAsync("Control+z");
        await Expect(text).ToHaveValueAsync("word");
    }

    [Theory]
    [InlineData("Bulleted list", "- one\n- two")]
    [InlineData("Numbered list", "1. one\n2. two")]
    [InlineData("Checklist", "- [ ] one\n- [ ] two")]
    [InlineData("Quote", "> one\n> two")]
    public async Task LineTool_MarksLines_AndAgainTakesItAway(string button, string expected)
    {
        var (thomas, text) = await WriteAsync();
        await text.FillAsync("one\ntwo");
        await text.SelectTextAsync();
        await Button(thomas, button).ClickAsync();
        await Expect(text).ToHaveValueAsync(expected);
        await Button(thomas, button).ClickAsync();
        await Expect(text).ToHaveValueAsync("one\ntwo");
    }

    [Fact]
    public async Task Lists_GoOnByEnter_IndentByTab_AndAreNoTrap()
    {
        var (thomas, text) = await WriteAsync();
        await text.FocusAsync();
        await thomas.Page.Keyboard.TypeAsync("1. one\ntwo");
        await Expect(text).ToHaveValueAsync("1. one\n2. two");
        await thomas.Page.Keyboard.PressAsync("Tab");
        await Expect(text).ToHaveValueAsync("1. one\n   2. two");
        await thomas.Page.Keyboard.PressAsync("Shift+Tab");
        await thomas.Page.Keyboard.TypeAsync("\n\nText");
        await Expect(text).ToHaveValueAsync("1. one\n2. two\nText");
        await text.FillAsync("- item");
        await thomas.Page.Keyboard.PressAsync("Escape");
        await thomas.Page.Keyboard.PressAsync("Tab");
        await Expect(text).Not.ToBeFocusedAsync();
        await Expect(text).ToHaveValueAsync("- item");
    }

    [Fact]
    public async Task Table_IsInserted_GrowsAndIsAligned()
    {
        var (thomas, text) = await WriteAsync();
        await Button(thomas, "Table").ClickAsync();
        await thomas.Page.GetByLabel("Rows").FillAsync("1");
        await thomas.Page.GetByLabel("Columns").FillAsync("2");
        await thomas.Page.Keyboard.PressAsync("Enter");
        await Expect(text).ToBeFocusedAsync();
        await thomas.Page.Keyboard.TypeAsync("Room number");
        await Button(thomas, "Table").ClickAsync();
        await thomas.PressAsync("Add a row");
        await Button(thomas, "Table").ClickAsync();
        await thomas.PressAsync("Add a column");
        await Expect(text).ToHaveValueAsync("| Room number |     |     |\n| ----------- | --- | --- |\n|             |     |     |\n|             |     |     |\n");
        await Expect(thomas.Page.Locator("#preview th")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Callout_AndCode_AreShownInThePreview()
    {
        var (thomas, text) = await WriteAsync();
        await text.FillAsync("Mind the gap");
        await text.SelectTextAsync();
        await Button(thomas, "Callout").ClickAsync();
        await thomas.PressAsync("Warning");
        await Expect(thomas.Page.Locator("#preview .callout-warning")).ToContainTextAsync("Mind the gap");
        await text.FillAsync("ipconfig");
        await text.SelectTextAsync();
        await thomas.Page.Keyboard.PressAsync("Control+e");
        await Expect(text).ToHaveValueAsync("`ipconfig`");
    }

    [Fact]
    public async Task Link_IsChosenByKeyboard_AndHiddenPagesAreNeverNamed()
    {
        await PublishAsync("thomas", "Tune the harmonium daily", "Text.");
        await PublishAsync("thomas", "Tune the harmonium in the server room", "Text.", "Technician");
        await PublishAsync("editor", "Tune the harmonium in secret", "Text.", "Editor");
        var (thomas, text) = await WriteAsync();
        await text.FillAsync("See this.");
        await text.EvaluateAsync("area => { area.focus(); area.setSelectionRange(4, 8); }");
        await thomas.Page.Keyboard.PressAsync("Control+k");
        await Expect(thomas.Page.Locator("#link-target")).ToBeFocusedAsync();
        await Expect(thomas.Page.Locator("#link-target")).ToHaveValueAsync("this");
        await thomas.Page.Keyboard.TypeAsync("harmonium");
        var offers = thomas.Page.Locator("#link-offers [role=option]");
        await Expect(offers).ToHaveCountAsync(2);
        await Expect(offers.Nth(1)).ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(offers.Nth(1)).ToContainTextAsync("Not all readers");
        await Expect(thomas.Page.GetByText("in secret")).ToHaveCountAsync(0);
        await thomas.Page.Keyboard.PressAsync("ArrowDown");
        await thomas.Page.Keyboard.PressAsync("Enter");
        await Expect(text).ToHaveValueAsync("See [this](/articles/tune-the-harmonium-daily).");
        await Expect(text).ToBeFocusedAsync();
        await thomas.Page.Locator("input[name='Input.Roles'][value='Technician']").CheckAsync();
        await text.FocusAsync();
        await thomas.Page.Keyboard.PressAsync("Control+k");
        await thomas.Page.Locator("#link-target").FillAsync("harmonium");
        await Expect(offers).ToHaveCountAsync(2);
        await Expect(thomas.Page.Locator("#link-offers [aria-disabled]")).ToHaveCountAsync(0);
        await thomas.Page.Keyboard.PressAsync("Escape");
        await Expect(text).ToBeFocusedAsync();
    }

    [Fact]
    public async Task UnsavedText_IsKept_OfferedAgain_AndRestored()
    {
        var (thomas, text) = await WriteAsync(await PublishAsync("thomas", "Polish the euphonium", "With a cloth."));
        await text.FillAsync("With a soft cloth.");
        await Expect(thomas.Page.Locator("[data-state]")).ToContainTextAsync("Kept at");
        var address = new Uri(thomas.Page.Url).AbsolutePath;
        await thomas.GoAsync("/articles");
        await thomas.GoAsync(address);
        await Expect(thomas.Page.Locator("[data-kept]")).ToContainTextAsync("not saved, from today at");
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("With a cloth"));
        await thomas.Page.GetByRole(AriaRole.Link, new() { Name = "Restore it" }).ClickAsync();
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("With a soft cloth"));
        await thomas.PressAsync("Publish");
        await Expect(thomas.Page.Locator(".prose")).ToContainTextAsync("With a soft cloth.");
        await thomas.GoAsync(address);
        await Expect(thomas.Page.Locator("[data-kept]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task SecondWindow_IsToldThatTheFirstKeepsItsText_AndMayGoOn()
    {
        var id = await PublishAsync("thomas", "Store the sousaphone", "Upright.");
        var (_, text) = await WriteAsync(id);
        await text.FillAsync("Upright, says the first.");
        await Expect(text.Page.Locator("[data-state]")).ToContainTextAsync("Kept at");
        var (second, other) = await WriteAsync(id);
        await second.PressAsync("Discard it");
        await Expect(second.Page.Locator("[data-kept]")).ToHaveCountAsync(0);
        await text.FillAsync("Upright, says the first again.");
        await Expect(text.Page.Locator("[data-state]")).ToContainTextAsync("Not saved yet");
        await Expect(text.Page.Locator("[data-state]")).ToContainTextAsync("Kept at");
        await other.FillAsync("Lying, says the second.");
        await Expect(second.Page.Locator("[data-state]")).ToContainTextAsync("open in another window");
        await second.PressAsync("Keep this window’s text instead");
        await Expect(second.Page.Locator("[data-state]")).ToContainTextAsync("Kept at");
    }

    [Fact]
    public async Task Finding_LeadsToItsLine_AndASecretBlocks()
    {
        var (thomas, text) = await WriteAsync();
        await thomas.Page.Locator("#Input_Title").FillAsync("Sign in to the ocarina");
        await text.FillAsync("One.\n\nPassword: Ocarina2026!\n\n![](https://example.org/a.png)");
        await Expect(thomas.Page.Locator(".finding")).ToHaveCountAsync(2);
        await thomas.Page.Locator(".finding").First.GetByRole(AriaRole.Link).ClickAsync();
        Assert.Equal("Password: Ocarina2026!", await text.EvaluateAsync<string>("area => area.value.slice(area.selectionStart, area.selectionEnd)"));
        await thomas.PressAsync("Publish");
        await Expect(thomas.Page.Locator(".error-summary")).ToContainTextAsync("Line 3 looks like a secret");
        await thomas.Page.GetByLabel("Is it only an example? Say why").FillAsync("It only shows what one looks like");
        await thomas.PressAsync("Publish");
        await thomas.SeesHeadingAsync("Sign in to the ocarina");
    }

    [Theory]
    [InlineData("en", 1280, false)]
    [InlineData("fi", 360, true)]
    public async Task Editor_WithItsPanelsOpen_HasNoFaultThatAxeFinds(string culture, int width, bool dark)
    {
        var guest = await OpenAsync(new GuestOptions("thomas", culture, width, 800, dark));
        await guest.GoAsync("/articles/write");
        await guest.Page.Locator("#Input_Markdown").FillAsync("Password: Bassoon2026!\n\n![](https://example.org/a.png)");
        await Expect(guest.Page.Locator(".finding").Last).ToContainTextAsync(culture == "fi" ? "puuttuu kuvaus" : "has no description");
        foreach (var panel in new[] { "table", "callout", "link" })
        {
            await guest.Page.Locator($"[data-do={panel}]").ClickAsync();
            await Expect(guest.Page.Locator($"[data-panel={panel}]")).ToBeVisibleAsync();
            var result = await guest.Page.RunAxe();
            Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(", ", v.Nodes.Select(n => n.Html))}"));
        }

        Assert.Equal(width, await guest.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task ReadingPage_LoadsNoScriptOfTheEditor()
    {
        var patty = await OpenAsync("patty");
        var scripts = new List<string>();
        patty.Page.Request += (_, request) => scripts.Add(request.Url);
        await patty.GoAsync("/articles/vpn");
        await patty.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(scripts, url => url.Contains("/writing/", StringComparison.Ordinal) || url.Contains("/vendor/", StringComparison.Ordinal));
    }

    private static ILocator Button(Guest guest, string name) => guest.Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private async Task<(Guest Guest, ILocator Text)> WriteAsync(string id = "")
    {
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write/" + id);
        await Expect(thomas.Page.GetByRole(AriaRole.Toolbar)).ToBeVisibleAsync();
        return (thomas, thomas.Page.Locator("#Input_Markdown"));
    }
}
