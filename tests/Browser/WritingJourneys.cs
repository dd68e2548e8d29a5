using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

public sealed class WritingJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task PublishedArticle_IsFoundByOthersAtOnce()
    {
        var patty = await OpenAsync("patty");
        await patty.GoAsync("/");
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write");
        await thomas.Page.Locator("#Input_Markdown").FillAsync("Turn the **glimmerwheel** to the left.");
        await Expect(thomas.Page.Locator("#preview strong")).ToHaveTextAsync("glimmerwheel");
        await thomas.PublishAsync("Set the glimmerwheel", "Turn the **glimmerwheel** to the left.");
        var answer = await patty.Page.APIRequest.GetAsync("/api/search?q=glimmerwhe");
        Assert.Contains("Set the", await answer.TextAsync(), StringComparison.Ordinal);
        await patty.Search.FillAsync("glimmerwhe");
        await patty.Page.Keyboard.PressAsync("Enter");
        await Expect(patty.Hits).ToHaveCountAsync(1);
        await patty.Hits.First.GetByRole(AriaRole.Link).ClickAsync();
        await patty.SeesHeadingAsync("Set the glimmerwheel");
        await Expect(patty.Page.Locator(".prose strong")).ToHaveTextAsync("glimmerwheel");
    }

    [Theory]
    [InlineData("thomas", "quartzspindle", 1)]
    [InlineData("patty", "onyxspindle", 0)]
    public async Task ArticleForTechnicians_IsThereForThemOnly(string person, string word, int seen)
    {
        await PublishAsync("thomas", $"Clean the {word}", $"Wipe the {word} with a dry cloth.", "Technician");
        var reader = await OpenAsync(person, "en");
        await reader.GoAsync("/");
        await reader.Search.PressSequentiallyAsync(word[..8]);
        await Expect(reader.Page.Locator(".search [role=status]").First).ToHaveTextAsync(seen == 1 ? "1 suggestion" : "No suggestions");
        await Expect(reader.Suggestions).ToHaveCountAsync(seen);
        await reader.GoAsync($"/search?q={word}");
        await Expect(reader.Hits).ToHaveCountAsync(seen);
        await reader.SeesHeadingAsync(seen == 1 ? "1 result" : "Nothing found");
        await reader.GoAsync("/articles");
        await Expect(reader.Main.GetByText(word)).ToHaveCountAsync(seen);
        await reader.GoAsync($"/articles/clean-the-{word}", seen == 1 ? 200 : 404);
        await reader.SeesHeadingAsync(seen == 1 ? word : "We can’t find that page");
    }

    [Fact]
    public async Task TwoWriters_TheSecondSeesBothTexts_AndSaves()
    {
        var id = await PublishAsync("thomas", "Two hands on a copperlever", "One.\n\nTwo.");
        var thomas = await OpenAsync("thomas");
        var editor = await OpenAsync("editor");
        await thomas.GoAsync("/articles/write/" + id);
        await editor.GoAsync("/articles/write/" + id);
        await editor.PublishAsync("Two hands on a copperlever", "One.\n\nTwo, says the editor.");
        await thomas.Page.Locator("#Input_Markdown").FillAsync("One.\n\nTwo, says Thomas.");
        await thomas.PressAsync("Publish");
        await Expect(thomas.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("saved this article while you were writing");
        await Expect(thomas.Page.Locator(".diff-gone")).ToContainTextAsync("says Thomas");
        await Expect(thomas.Page.Locator(".diff-new")).ToContainTextAsync("says the editor");
        await Expect(thomas.Page.Locator("#Input_Markdown")).ToHaveValueAsync("One.\n\nTwo, says Thomas.");
        await thomas.PublishAsync("Two hands on a copperlever", "One.\n\nTwo, say both.");
        await Expect(thomas.Page.Locator(".prose")).ToContainTextAsync("Two, say both.");
    }

    [Fact]
    public async Task LeavingWithoutSaving_IsAskedFirst()
    {
        var thomas = await OpenAsync("thomas");
        // What the server keeps can be left without a word: here it never answers.
        await thomas.Page.RouteAsync("**/articles/write/autosave", _ => { });
        await thomas.GoAsync("/articles/write");
        await thomas.Page.Locator("#Input_Title").PressSequentiallyAsync("Half a thought");
        await Expect(thomas.Page.Locator("[data-state]")).ToHaveTextAsync("Not saved yet");
        var asked = 0;
        thomas.Page.Dialog += (_, dialog) => Answer(dialog, ++asked > 1);
        await thomas.Page.EvaluateAsync("location.assign('/articles')");
        await Expect(thomas.Page.Locator("#Input_Title")).ToHaveValueAsync("Half a thought");
        Assert.Equal(1, asked);
        await thomas.Page.Locator(".editor-bar a").ClickAsync();
        await thomas.SeesHeadingAsync("Articles");
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task UnpublishAndDelete_AreConfirmedInThePage_ByKeyboard()
    {
        var id = await PublishAsync("thomas", "A short-lived tinwhistle", "Here today.");
        var editor = await OpenAsync("editor");
        await editor.GoAsync("/articles/write/" + id);
        var unpublish = editor.Page.GetByRole(AriaRole.Button, new() { Name = "Unpublish" });
        await unpublish.FocusAsync();
        await editor.Page.Keyboard.PressAsync("Enter");
        await Expect(editor.Page.Locator(".confirm button", new() { HasText = "Cancel" })).ToBeFocusedAsync();
        await editor.Page.Keyboard.PressAsync("Escape");
        await Expect(editor.Page.Locator(".confirm")).ToHaveCountAsync(0);
        await Expect(unpublish).ToBeFocusedAsync();
        await ConfirmByKeyboardAsync(editor, unpublish);
        await Expect(editor.Page.Locator(".notice-success")).ToContainTextAsync("draft again");
        await ConfirmByKeyboardAsync(editor, editor.Page.GetByRole(AriaRole.Button, new() { Name = "Delete" }));
        await Expect(editor.Page.Locator(".notice-success")).ToContainTextAsync("deleted");
        await editor.GoAsync("/articles/write/" + id, 404);
    }

    [Fact]
    public async Task ControlS_SavesADraft()
    {
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write");
        await thomas.Page.Locator("#Input_Title").FillAsync("Kept by a brassknob");
        await thomas.Page.Locator("#Input_Markdown").FillAsync("Some words.");
        await thomas.Page.Keyboard.PressAsync("Control+s");
        await Expect(thomas.Page.Locator(".notice-success")).ToContainTextAsync("Saved as a draft");
        await Expect(thomas.Page.Locator("#Input_Title")).ToHaveValueAsync("Kept by a brassknob");
    }

    // A page that is still being loaded has no script yet that could ask.
    private static async Task ConfirmByKeyboardAsync(Guest visitor, ILocator button)
    {
        await visitor.Page.WaitForLoadStateAsync();
        await button.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".confirm button", new() { HasText = "Cancel" })).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Shift+Tab");
        await visitor.Page.Keyboard.PressAsync("Enter");
    }

    // Stays at the first question and leaves at the second.
    private static void Answer(IDialog dialog, bool leave) => _ = leave ? dialog.AcceptAsync() : dialog.DismissAsync();
}
