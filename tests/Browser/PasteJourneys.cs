using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace ItsmSite.Tests.Browser;

public sealed class PasteJourneys(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData("word")]
    [InlineData("outlook")]
    [InlineData("excel")]
    [InlineData("google-docs")]
    [InlineData("web-page")]
    public async Task PastedPage_BecomesMarkdown_WithoutAnythingThatActs(string program)
    {
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write");
        await WaitForEditorAsync(thomas);
        await thomas.Page.PasteAsync(Clipboard.Html(program));
        var text = thomas.Page.Locator("#Input_Markdown");
        await Expect(text).Not.ToHaveValueAsync("");
        Assert.Equal(Clipboard.Markdown(program), (await text.InputValueAsync()).Trim());
    }

    [Fact]
    public async Task WordPageWithTwoScreenshots_IsWrittenCheckedReviewedAndPublished()
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write");
        await WaitForEditorAsync(thomas);
        var first = Convert.FromBase64String(Clipboard.Png);
        byte[] second = [.. first, .. new byte[100]];
        await thomas.Page.PasteAsync(Clipboard.Html("word"), "plain", Clipboard.Rtf([.. first, .. new byte[90]], second));
        var text = thomas.Page.Locator("#Input_Markdown");
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"!\[\]\(picture\.png\)[\s\S]*!\[The green button\]\(picture-2\.png\)"));
        await Expect(thomas.Page.Locator("#preview img")).ToHaveCountAsync(2);
        await Expect(thomas.Page.Locator(".finding", new() { HasText = "picture.png has no description" })).ToBeVisibleAsync();
        await text.FillAsync((await text.InputValueAsync()).Replace("![](picture.png)", "![The room page](picture.png)", StringComparison.Ordinal));
        await thomas.Page.Locator("#Input_Title").FillAsync("Connect to the turbo projector");
        await Expect(thomas.Page.Locator(".finding-none")).ToBeVisibleAsync();
        await thomas.PressAsync("Save as draft");
        await thomas.Page.Locator(".editor-bar").GetByRole(AriaRole.Link, new() { Name = "Review", Exact = true }).ClickAsync();
        await thomas.Page.Locator("#Reviewer").FillAsync("editor");
        await thomas.PressAsync("Ask for a review");

        var editor = await OpenAsync("editor");
        await editor.GoAsync("/articles/review");
        await editor.Main.GetByRole(AriaRole.Link, new() { Name = "Connect to the turbo projector" }).ClickAsync();
        await editor.SeesHeadingAsync("Connect to the turbo projector");
        await editor.PressAsync("Approve and publish");
        await Expect(editor.Page.Locator(".toasts")).ToContainTextAsync("Published. Readers find it now.");
        await editor.GoAsync("/articles/connect-to-the-turbo-projector");
        await Expect(editor.Page.Locator(".prose img")).ToHaveCountAsync(2);
        // How long people need is theirs to say; what the site itself takes of their three minutes is printed, not asserted.
        TestContext.Current.TestOutputHelper?.WriteLine($"From the empty editor to published: {System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        Assert.EndsWith("/articles/connect-to-the-turbo-projector", await thomas.Page.EvaluateAsync<string>("fetch('/articles/connect-to-the-turbo-projector').then(r => r.url)"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PicturesThatWordKeepsToItself_AreTold()
    {
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write");
        await WaitForEditorAsync(thomas);
        await thomas.Page.PasteAsync(Clipboard.Html("word"));
        await Expect(thomas.Page.Locator(".upload")).ToContainTextAsync("2 pictures could not be taken along");
    }

    [Fact]
    public async Task PictureWithinPastedHtml_IsAddedAsAFile()
    {
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write");
        await WaitForEditorAsync(thomas);
        var data = Convert.ToBase64String([.. Convert.FromBase64String(Clipboard.Png), .. new byte[64]]);
        await thomas.Page.PasteAsync($"<p>Before <b>it</b></p><p><img alt='The dialog' src=\"data:image/png;base64,{data}\"></p><p>After</p>");
        await Expect(thomas.Page.Locator("#Input_Markdown")).ToHaveValueAsync("Before **it**\n\n![The dialog](picture.png)\n\nAfter\n");
    }

    [Fact]
    public async Task HugeClipboard_ComesAsPlainText_AndThePageLives()
    {
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write");
        await WaitForEditorAsync(thomas);
        var html = "<p>" + string.Concat(Enumerable.Repeat("<span style='color:red' class=\"x\">a</span>", 250_000)) + "</p>";
        await thomas.Page.PasteAsync(html, "only the words");
        await Expect(thomas.Page.Locator("#Input_Markdown")).ToHaveValueAsync("only the words");
        await Expect(thomas.Page.Locator(".upload")).ToContainTextAsync("plain text");
    }

    [Fact]
    public async Task LongPage_IsConvertedWhole_AndUndoTakesItBack()
    {
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write");
        await WaitForEditorAsync(thomas);
        await thomas.Page.PasteAsync(string.Concat(Enumerable.Range(1, 2000).Select(n => $"<h2>Part {n}</h2><p>Some <b>bold</b> text.</p>")));
        var text = thomas.Page.Locator("#Input_Markdown");
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"## Part 1\n[\s\S]*## Part 2000\n\nSome \*\*bold\*\* text\.\s*$"));
        await thomas.Page.Keyboard.PressAsync("Control+z");
        await Expect(text).ToHaveValueAsync("");
    }

    [Theory]
    [InlineData("paste")]
    [InlineData("drop")]
    public async Task PictureBroughtAlone_IsAdded_AndTheNewArticleHasAnAddress(string how)
    {
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write");
        await WaitForEditorAsync(thomas);
        await thomas.Page.BringPictureAsync(how, "image.png", Convert.FromBase64String(Clipboard.Png));
        await Expect(thomas.Page.Locator("#Input_Markdown")).ToHaveValueAsync("![](picture.png)\n");
        await Expect(thomas.Page.Locator("#preview img")).ToHaveCountAsync(1);
        Assert.Matches("/articles/write/[0-9a-z]{26}$", thomas.Page.Url);
        await thomas.Page.Locator("#Input_Title").FillAsync($"A picture by {how} of the zither");
        await thomas.PressAsync("Save as draft");
        await Expect(thomas.Page.Locator(".notice-success")).ToContainTextAsync("Saved as a draft");
        await Expect(thomas.Page.Locator("#preview img")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task FileThatIsNoPicture_IsRefusedBesideTheText_WithWhatToDo()
    {
        var id = await PublishAsync("thomas", "Attach to the marimba", "Text.");
        var thomas = await OpenAsync("thomas");
        await thomas.GoAsync("/articles/write/" + id);
        await WaitForEditorAsync(thomas);
        thomas.Expects($"/articles/write/{id}/media?name=setup.png", 422);
        await thomas.Page.Locator("[data-chooser]").SetInputFilesAsync([new FilePayload { Name = "setup.png", MimeType = "image/png", Buffer = "MZ not a picture"u8.ToArray() }]);
        await Expect(thomas.Page.Locator(".upload-failed")).ToContainTextAsync("can’t be attached");
        await Expect(thomas.Page.Locator("#Input_Markdown")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"^Text\.\s*$"));
        await thomas.Page.Locator(".upload-failed button").ClickAsync();
        await Expect(thomas.Page.Locator(".upload")).ToHaveCountAsync(0);
    }

    private static Task WaitForEditorAsync(Guest guest) => Expect(guest.Page.GetByRole(AriaRole.Toolbar)).ToBeVisibleAsync();
}
