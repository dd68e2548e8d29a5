using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

public sealed class QuestionJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task Question_IsAsked_Answered_Accepted_Found_AndBecomesAnArticle()
    {
        var patty = await OpenAsync("patty");
        await patty.GoAsync("/");
        await patty.Page.GetByRole(AriaRole.Link, new() { Name = "Ask a question" }).ClickAsync();
        var title = patty.Page.Locator("#Input_Title");
        await Expect(title).ToBeFocusedAsync();
        await title.PressSequentiallyAsync("How do I get my quokkaphone onto the guest Wi-Fi?");
        await Expect(patty.Page.Locator("#similar")).ToContainTextAsync("Guest Wi-Fi");
        await patty.Page.Locator("#Input_Markdown").FillAsync("It asks for a *code*.");
        await patty.PressAsync("Ask");
        await patty.SeesHeadingAsync("quokkaphone");
        var address = new Uri(patty.Page.Url).AbsolutePath;

        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/");
        await thomas.Main.GetByRole(AriaRole.Link, new() { Name = "quokkaphone" }).ClickAsync();
        await thomas.Page.Locator("#text").FillAsync("The reception prints the **marsupialcode**.");
        await thomas.PressAsync("Answer");
        await Expect(thomas.Page.Locator(".answer-text strong")).ToHaveTextAsync("marsupialcode");

        await patty.GoAsync("/");
        await patty.Main.GetByRole(AriaRole.Link, new() { Name = "quokkaphone" }).ClickAsync();
        await patty.PressAsync("This solved it");
        await Expect(patty.Page.Locator(".answer-accepted")).ToContainTextAsync("marsupialcode");
        Assert.Empty((await patty.Page.RunAxe()).Violations);

        var susan = await OpenAsync("susan");
        await susan.GoAsync("/search?q=marsupialcode");
        await Expect(susan.Hits).ToHaveCountAsync(1);
        await susan.Hits.First.GetByRole(AriaRole.Link).ClickAsync();
        await susan.SeesHeadingAsync("quokkaphone");

        await thomas.GoAsync(address);
        await thomas.Page.GetByRole(AriaRole.Link, new() { Name = "Make an article of it" }).ClickAsync();
        await Expect(thomas.Page.Locator("#Input_Markdown")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("marsupialcode"));
        await thomas.Page.Locator("#Input_Title").FillAsync("A quokkaphone on the guest network");
        await thomas.PressAsync("Publish");
        await Expect(thomas.Page.Locator(".article-foot")).ToContainTextAsync("How do I get my quokkaphone");
        await patty.GoAsync(address);
        await patty.Page.GetByRole(AriaRole.Link, new() { Name = "A quokkaphone on the guest network" }).ClickAsync();
        await patty.SeesHeadingAsync("A quokkaphone on the guest network");
    }

    [Fact]
    public async Task TypedAnswer_IsNotLeftByMistake_AndAWrongOneIsKept()
    {
        var patty = await OpenAsync("patty");
        await patty.GoAsync("/questions/ask");
        await patty.Page.Locator("#Input_Markdown").FillAsync("A long story about a numbat.");
        await Expect(patty.Page.Locator("[data-state]")).ToContainTextAsync("Not sent yet");
        await patty.PressAsync("Ask");
        await Expect(patty.Page.Locator(".error-summary")).ToBeFocusedAsync();
        await Expect(patty.Page.Locator("#Input_Markdown")).ToHaveValueAsync("A long story about a numbat.");
    }
}
