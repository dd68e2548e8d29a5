using Deque.AxeCore.Playwright;
using ItsmSite.Findability.Tasks;
using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

public sealed class FindabilityJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Gap_LeadsToAnArticle_WhoseLackingWordIsAddedByOneClick_ThenItIsFoundFirst_Opened_AndTheGapClosesByItself()
    {
        await PublishAsync("editor", "Order paper for the mangleprinter", "The mangleprinter takes ordinary paper.");
        await PublishAsync("thomas", "When sheets get stuck in the machine", "Open the front, pull the sheet towards you, close it. The jam is gone when the light is green.");
        var patty = await OpenAsync("patty", "en");
        await patty.GoAsync("/");
        await patty.Search.FillAsync("mangleprinter jam");
        await patty.Search.PressAsync("Enter");
        await Expect(patty.Hits.First).ToContainTextAsync("Order paper for the mangleprinter");
        // What is on top is not it, so she asks others: that is how the site knows.
        await patty.GoAsync("/questions/ask");
        await patty.Page.Locator("#Input_Title").FillAsync("Who helps in the copy room on the third floor?");
        await patty.Page.Locator("#Input_Markdown").FillAsync("Nothing comes out.");
        await patty.PressAsync("Ask");
        await patty.SeesHeadingAsync("copy room");
        await ReplayAsync();

        var editor = await OpenAsync("editor");
        await editor.GoAsync("/workbench/gaps");
        await editor.Main.GetByRole(AriaRole.Link, new() { Name = "mangleprinter jam" }).ClickAsync();
        await Expect(editor.Main).ToContainTextAsync("Employee (1)");
        await editor.Page.Locator("#OwnerName").SelectOptionAsync(new SelectOptionValue { Value = "thomas" });
        await editor.Page.Locator("#Note").FillAsync("Thomas wrote about it.");
        await editor.PressAsync("Save");
        await Expect(editor.Page.Locator(".timeline")).ToContainTextAsync("Given to Thomas");
        Assert.Empty((await editor.Page.RunAxe()).Violations);
        var address = new Uri(editor.Page.Url).AbsolutePath;

        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync(address);
        await thomas.Main.GetByRole(AriaRole.Link, new() { Name = "Improve this article: When sheets get stuck" }).ClickAsync();
        await Expect(thomas.Page.Locator("#Input_Searches")).ToHaveValueAsync("mangleprinter jam");
        var search = thomas.Page.Locator(".coach > li", new() { HasText = "“mangleprinter jam”" });
        await Expect(search).ToContainTextAsync("Before it:");
        await Expect(search).ToContainTextAsync("Order paper for the mangleprinter");
        await Expect(search.Locator(".badge")).Not.ToHaveTextAsync("place 1");
        // Once the script has asked, its button for those without script is away; then a click is the script's.
        await Expect(thomas.Page.Locator("[data-editor-panel-look]")).ToBeHiddenAsync();
        await search.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(thomas.Page.Locator("#Input_Keywords")).ToHaveValueAsync("mangleprinter");
        await Expect(search.Locator(".badge")).ToHaveTextAsync("place 1");
        await Expect(search.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(thomas.Page.Locator("[data-editor-panel-status]")).ToContainTextAsync("Among the first three");
        await thomas.PressAsync("Publish");
        await Expect(thomas.Page.Locator(".notice-success")).ToContainTextAsync("Published");
        await ReplayAsync();
        await thomas.GoAsync(address);
        await Expect(thomas.Page.Locator(".workbench-head .badge")).ToHaveTextAsync("Open");

        await patty.GoAsync("/search?q=mangleprinter jam");
        await patty.Hits.First.GetByRole(AriaRole.Link).ClickAsync();
        await patty.SeesHeadingAsync("When sheets get stuck in the machine");
        await ReplayAsync();
        await editor.GoAsync(address);
        await Expect(editor.Page.Locator(".workbench-head .badge")).ToHaveTextAsync("Closed");
        await Expect(editor.Page.Locator(".timeline")).ToContainTextAsync("Closed by itself");
        // It must not be lost again: one click, with the page that answered it.
        await editor.PressAsync("Keep watching this search");
        var saved = editor.Page.Locator("tbody tr", new() { HasText = "mangleprinter jam" });
        await Expect(saved).ToContainTextAsync("When sheets get stuck in the machine");
    }

    [Fact]
    public async Task Suggestion_ThatIsTaken_LeavesNothingBehindInTheBrowser()
    {
        var patty = await OpenAsync("patty");
        await patty.GoAsync("/");
        await patty.Search.PressSequentiallyAsync("office coord");
        await Expect(patty.Suggestions.First).ToBeVisibleAsync();
        await patty.Page.Keyboard.PressAsync("ArrowDown");
        await patty.Page.Keyboard.PressAsync("Enter");
        await Expect(patty.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/roles/"));
        Assert.DoesNotContain(await patty.Page.Context.CookiesAsync(), cookie => cookie.Name == "sought");
    }

    private async Task ReplayAsync()
    {
        await using var scope = Fixture.Site.CreateScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        await scope.ServiceProvider.GetRequiredService<ReplayGapsTask>().DoWorkAsync(scope.ServiceProvider, default);
    }
}
