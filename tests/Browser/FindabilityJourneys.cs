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
    public async Task Gap_IsSeen_Given_Written_Opened_AndClosesByItself()
    {
        var patty = await OpenAsync("patty");
        await patty.GoAsync("/");
        await patty.Search.FillAsync("axolotlophone kwimbox");
        await patty.Search.PressAsync("Enter");
        await patty.SeesHeadingAsync("axolotlophone");

        var editor = await OpenAsync("editor");
        await editor.GoAsync("/workbench/gaps");
        await editor.Main.GetByRole(AriaRole.Link, new() { Name = "axolotlophone kwimbox" }).ClickAsync();
        await Expect(editor.Main).ToContainTextAsync("Employee (1)");
        await editor.Page.Locator("#OwnerName").SelectOptionAsync(new SelectOptionValue { Value = "thomas" });
        await editor.Page.Locator("#Note").FillAsync("Thomas has one on his desk.");
        await editor.PressAsync("Save");
        await Expect(editor.Page.Locator(".timeline")).ToContainTextAsync("Given to Thomas");
        Assert.Empty((await editor.Page.RunAxe()).Violations);
        var address = new Uri(editor.Page.Url).AbsolutePath;

        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync(address);
        await thomas.Main.GetByRole(AriaRole.Link, new() { Name = "Write an article" }).ClickAsync();
        await Expect(thomas.Page.Locator("#Input_Title")).ToHaveValueAsync("Axolotlophone kwimbox");
        await thomas.Page.Locator("#Input_Markdown").FillAsync("The axolotlophone kwimbox is the blue one in the drawer of the service desk.");
        await thomas.PressAsync("Publish");
        await thomas.SeesHeadingAsync("Axolotlophone kwimbox");
        await thomas.GoAsync(address);
        await Expect(thomas.Page.Locator(".workbench-head .badge")).ToHaveTextAsync("Being worked on");
        await ReplayAsync();
        await thomas.GoAsync(address);
        await Expect(thomas.Page.Locator(".workbench-head .badge")).ToHaveTextAsync("Being worked on");

        await patty.GoAsync("/search?q=axolotlophone kwimbox");
        await patty.Hits.First.GetByRole(AriaRole.Link).ClickAsync();
        await patty.SeesHeadingAsync("Axolotlophone kwimbox");
        await ReplayAsync();
        await editor.GoAsync(address);
        await Expect(editor.Page.Locator(".workbench-head .badge")).ToHaveTextAsync("Closed");
        await Expect(editor.Page.Locator(".timeline")).ToContainTextAsync("Closed by itself");
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
