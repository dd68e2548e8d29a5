using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

/// <summary>Dialog, toast, themes and skeleton, on the page that shows them.</summary>
public sealed class DesignJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Page = "/workbench/design";

    [Fact]
    public async Task Dialog_KeepsTheFocus_AndEscapeGivesItBack()
    {
        var admin = await OpenAsync("admin", "en");
        var keys = admin.Page.Keyboard;
        await admin.GoAsync(Page);
        var button = admin.Page.GetByRole(AriaRole.Button, new() { Name = "Delete the example" });
        var dialog = admin.Page.GetByRole(AriaRole.Dialog);
        await button.FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(dialog).ToBeVisibleAsync();
        await Expect(dialog).ToHaveAccessibleNameAsync("Delete this example? Nothing is lost.");
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel" })).ToBeFocusedAsync();
        for (var presses = 0; presses < 5; presses++)
        {
            await keys.PressAsync("Tab");
            // The browser's own controls come in between; what lies behind the dialog never does.
            Assert.True(await admin.Page.EvaluateAsync<bool>("document.activeElement === document.body || document.activeElement.closest('dialog') !== null"));
        }

        await keys.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(button).ToBeFocusedAsync();
        await Expect(admin.Page.Locator(".toast")).ToHaveCountAsync(0);

        await keys.PressAsync("Enter");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).PressAsync("Shift+Tab");
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Delete" })).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(admin.Page.Locator(".toast")).ToContainTextAsync("You said yes.");
    }

    [Fact]
    public async Task Toast_IsSpoken_LeadsOn_AndIsPutAway()
    {
        var admin = await OpenAsync("admin", "en");
        await admin.GoAsync(Page);
        await admin.PressAsync("Show a toast");
        var toast = admin.Page.Locator("[role=status] > .toast");
        await Expect(toast).ToContainTextAsync("You said yes.");
        await Expect(toast.GetByRole(AriaRole.Link, new() { Name = "See messages" })).ToHaveAttributeAsync("href", Page + "#messages");
        await toast.GetByRole(AriaRole.Button, new() { Name = "Close the message" }).PressAsync("Enter");
        await Expect(toast).ToHaveCountAsync(0);
        await admin.Page.ReloadAsync();
        await Expect(toast).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Toast_StaysWhileSomebodyIsAtIt_AndGoesByItself()
    {
        var admin = await OpenAsync("admin", "en");
        await admin.Page.Clock.InstallAsync();
        await admin.GoAsync(Page);
        await admin.PressAsync("Show a toast");
        var toast = admin.Page.Locator(".toast");
        await admin.Page.Clock.RunForAsync(1_000);
        await Expect(toast.Locator(".toast-close")).ToBeVisibleAsync();
        await toast.Locator("a").FocusAsync();
        await admin.Page.Clock.RunForAsync(120_000);
        await Expect(toast).ToHaveCountAsync(1);
        await toast.Locator("a").BlurAsync();
        await admin.Page.Clock.RunForAsync(5_000);
        await Expect(toast).ToHaveCountAsync(1);
        await admin.Page.Clock.RunForAsync(60_000);
        await Expect(toast).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task HighContrast_IsChosenAtOnce_AndHasItsColours()
    {
        var susan = await OpenAsync((string?)null);
        await susan.SignInAsync("susan");
        await susan.PressAsync("High contrast");
        await Expect(susan.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "contrast");
        Assert.Equal("rgb(0, 0, 0)", await InkAsync(susan));
        await susan.Page.ReloadAsync();
        Assert.Equal("rgb(0, 0, 0)", await InkAsync(susan));
        await susan.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(255, 255, 255)", await InkAsync(susan));
    }

    [Fact]
    public async Task HighContrast_FollowsTheDevice()
    {
        var patty = await OpenAsync("patty");
        await patty.GoAsync("/");
        Assert.NotEqual("rgb(0, 0, 0)", await InkAsync(patty));
        await patty.Page.EmulateMediaAsync(new() { Contrast = Contrast.More });
        Assert.Equal("rgb(0, 0, 0)", await InkAsync(patty));
    }

    [Fact]
    public async Task ForcedColours_LeaveEveryChoiceToBeSeen()
    {
        var admin = await OpenAsync("admin", "en");
        await admin.GoAsync(Page);
        await admin.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        foreach (var chosen in (string[])[".chip[aria-current]", ".segment [aria-pressed=true]"])
        {
            var seen = await admin.Page.Locator(chosen).First.EvaluateAsync<string>("e => { const s = getComputedStyle(e); return s.outlineStyle + ' ' + s.textDecorationLine; }");
            Assert.NotEqual("none none", seen);
        }
    }

    [Fact]
    public async Task SlowSuggestions_ShowThatTheyAreComing()
    {
        var patty = await OpenAsync("patty");
        await patty.GoAsync("/");
        var answer = new TaskCompletionSource();
        await patty.Page.RouteAsync("**/api/suggest**", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });
        await patty.Search.PressSequentiallyAsync("printer");
        await Expect(patty.Page.Locator(".suggest .skeleton")).ToBeVisibleAsync();
        answer.SetResult();
        await Expect(patty.Suggestions.First).ToBeVisibleAsync();
        await Expect(patty.Page.Locator(".suggest .skeleton")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task WithoutScript_TheFormsOfDialogAndToast_Work()
    {
        var admin = await OpenAsync(new GuestOptions("admin", "en", Script: false));
        await admin.GoAsync(Page);
        await admin.PressAsync("Delete the example");
        await Expect(admin.Page.Locator(".toast")).ToContainTextAsync("You said yes.");
    }

    private static Task<string> InkAsync(Guest guest) => guest.Page.EvaluateAsync<string>("getComputedStyle(document.body).color");
}
