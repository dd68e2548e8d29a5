using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

/// <summary>A policy is found on the home page, read and confirmed, for each version; each test has one of its own.</summary>
public sealed class PolicyJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Policy_IsReadAndConfirmed_AndAgainWhenItChanges()
    {
        var editor = await OpenAsync("editor");
        var edit = await PublishAsync(editor, "Aardwolf rules", "Aardwolf-säännöt", "AccountManager");
        var aino = await OpenAsync("aino", "fi");
        await aino.GoAsync("/");
        await LinkTo(aino, "Aardwolf-säännöt").ClickAsync();
        await Expect(aino.Page.Locator(".prose")).ToContainTextAsync("Vanha teksti");
        await aino.PressAsync("Olen lukenut tämän ja noudatan sitä");
        await Expect(aino.Page.Locator(".notice-success")).ToContainTextAsync("Kiitos");
        await Expect(aino.Page.Locator(".article-head .badge-success")).ToHaveTextAsync("Kuitattu");
        await aino.GoAsync("/");
        await Expect(LinkTo(aino, "Aardwolf-säännöt")).ToHaveCountAsync(0);

        await editor.GoAsync(edit);
        await editor.Page.Locator("[name='Policy.Text.fi']").FillAsync("Uusi teksti.");
        await PressPublishAsync(editor);
        await aino.GoAsync("/");
        await LinkTo(aino, "Aardwolf-säännöt").ClickAsync();
        await aino.Page.GetByRole(AriaRole.Link, new() { Name = "Katso, mikä muuttui" }).ClickAsync();
        await Expect(aino.Page.Locator(".diff").First).ToContainTextAsync("Vanha teksti");
        await Expect(aino.Page.Locator(".diff").Last).ToContainTextAsync("Uusi teksti");
        await aino.Page.GetByRole(AriaRole.Link, new() { Name = "Lue koko teksti" }).ClickAsync();
        await aino.PressAsync("Olen lukenut tämän ja noudatan sitä");
        await Expect(aino.Page.Locator("#confirm")).ToContainTextAsync("Versio 2");
    }

    [Fact]
    public async Task Policy_IsConfirmed_OnAPhoneWithoutScript()
    {
        var editor = await OpenAsync("editor");
        await PublishAsync(editor, "Aardvark rules", "Maasikasäännöt", "ServiceOwner");
        var susan = await OpenAsync(new GuestOptions("susan", Width: 360, Height: 740, Script: false));
        await susan.GoAsync("/");
        await LinkTo(susan, "Aardvark rules").ClickAsync();
        await susan.PressAsync("I have read this and will follow it");
        await Expect(susan.Page.Locator(".notice-success")).ToContainTextAsync("Thank you");
        await susan.GoAsync("/policies?show=confirmed");
        await Expect(susan.Main).ToContainTextAsync("Aardvark rules");
        await susan.GoAsync("/");
        await Expect(LinkTo(susan, "Aardvark rules")).ToHaveCountAsync(0);
    }

    private static ILocator LinkTo(Guest guest, string policy) => guest.Main.GetByRole(AriaRole.Link, new() { Name = policy });

    // Its address in the editor.
    private static async Task<string> PublishAsync(Guest editor, string name, string finnish, string asked)
    {
        await editor.GoAsync("/workbench/content/new/Policy");
        foreach (var (field, text) in new[] { ("Name.en", name), ("Name.fi", finnish), ("Summary.en", "In short."), ("Summary.fi", "Lyhyesti."), ("Text.en", "Old text."), ("Text.fi", "Vanha teksti.") })
            await editor.Page.Locator($"[name='Policy.{field}']").FillAsync(text);
        await editor.Page.Locator($"[name='PolicyPart.Asked'][value='{asked}']").CheckAsync();
        await PressPublishAsync(editor);
        return (await editor.Page.Locator("a[href*='/workbench/content/']").First.GetAttributeAsync("href"))!;
    }

    private static async Task PressPublishAsync(Guest editor)
    {
        await editor.Page.Locator(".editor-bar [value=publish]").ClickAsync();
        await Expect(editor.Page.Locator(".notice-success")).ToBeVisibleAsync();
    }
}
