using System.Text.RegularExpressions;
using ItsmSite.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

/// <summary>What somebody does who has just installed the site: a content type of their own, content in it, features off and on, the site rebuilt elsewhere.</summary>
public sealed partial class NewAdministratorJourney(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Password = "Purple-Giraffe-42";

    [Fact]
    public async Task NewSite_GetsATypeOfItsOwn_AndIsRebuiltElsewhere()
    {
        await using var first = await RunningSite.StartAsync("itsm");
        var boss = await SetUpAsync(first);
        await RunRecipeAsync(boss, await GuideRecipeAsync());
        await WriteAsync(boss);
        await FindAsync(boss);

        await SwitchAsync(boss, "Switch Knowledge base off", "Switch off", 404);
        await SwitchAsync(boss, "Switch Knowledge base on", null, 200);

        await boss.GoAsync("/workbench/recipes");
        var export = await boss.DownloadAsync("Download the export");

        await using var second = await RunningSite.StartAsync("itsm");
        var other = await SetUpAsync(second);
        await RunRecipeAsync(other, new FilePayload { Name = "export.recipe.json", MimeType = "application/json", Buffer = await File.ReadAllBytesAsync(export) });
        await FindAsync(other);
        await other.GoAsync("/browse/Printer");
        await Expect(other.Main.GetByRole(AriaRole.Link, new() { Name = "Printer on the second floor" })).ToBeVisibleAsync();
        Assert.Empty(first.Log.Warnings);
        Assert.Empty(second.Log.Warnings);
    }

    private async Task<Guest> SetUpAsync(RunningSite site)
    {
        var boss = await OpenAsync(new GuestOptions(), site);
        await boss.GoAsync("/setup");
        await boss.Page.Locator("#SiteName").FillAsync("Acme IT");
        await boss.Page.Locator("#UserName").FillAsync("boss");
        await boss.Page.Locator("#NewPassword").FillAsync(Password);
        await boss.PressAsync("Set up the site");
        await Guest.SignInAsync(boss.Page, "boss", Password);
        return boss;
    }

    // The recipe of the guide, as somebody who follows it copies it.
    private static async Task<FilePayload> GuideRecipeAsync()
    {
        var guide = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "make-a-content-type.md"));
        return new FilePayload { Name = "printers.recipe.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(JsonBlock().Match(guide).Groups[1].Value) };
    }

    private static async Task RunRecipeAsync(Guest boss, FilePayload recipe)
    {
        await boss.GoAsync("/workbench/recipes");
        await boss.Page.Locator("#file").SetInputFilesAsync(recipe);
        await boss.PressAsync("Upload and see what would change");
        await Expect(boss.Main).ToContainTextAsync("Nothing was changed");
        await boss.PressAndConfirmAsync("Run the uploaded recipe", "Run");
        await Expect(boss.Main).ToContainTextAsync("Steps carried out");
    }

    private static async Task WriteAsync(Guest boss)
    {
        await boss.GoAsync("/workbench/content");
        await boss.Page.Locator(".workbench-head summary").ClickAsync();
        await boss.Page.Locator(".workbench-head .menu-panel").GetByRole(AriaRole.Link, new() { Name = "Printer" }).ClickAsync();
        await boss.Page.Locator("[name='TitlePart.Title']").FillAsync("Printer on the second floor");
        await boss.Page.Locator("[name='Printer.Room.Text']").FillAsync("2.14");
        await boss.PressAsync("Publish");
        await Expect(boss.Page.Locator(".notice-success")).ToContainTextAsync("Published");
    }

    private static async Task FindAsync(Guest boss)
    {
        await boss.GoAsync("/");
        await boss.Search.FillAsync("second floor prin");
        await boss.Page.Keyboard.PressAsync("Enter");
        await boss.Hits.First.GetByRole(AriaRole.Link).First.ClickAsync();
        await boss.SeesHeadingAsync("Printer on the second floor");
        await Expect(boss.Main).ToContainTextAsync("2.14");
    }

    private static async Task SwitchAsync(Guest boss, string button, string? yes, int status)
    {
        await boss.GoAsync("/workbench/features");
        if (yes is null) await boss.PressAsync(button);
        else await boss.PressAndConfirmAsync(button, yes);
        await Expect(boss.Page.Locator(".notice-success")).ToContainTextAsync("Switched");
        await boss.GoAsync("/articles", status);
    }

    [GeneratedRegex("```json\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
