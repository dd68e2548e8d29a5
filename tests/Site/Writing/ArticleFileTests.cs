using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xunit;

namespace ItsmSite.Tests.Site.Writing;

public sealed class ArticleFileTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("thomas", true)]
    [InlineData("editor", true)]
    [InlineData("patty", false)]
    [InlineData("aino", false)]
    public async Task PictureOfADraft_IsSeenByThoseWhoMayEditIt_Alone(string person, bool seen)
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await thomas.DraftAsync($"Picture of a draft for {person}");
        Assert.Equal(HttpStatusCode.OK, (await thomas.UploadFileAsync(id, "screen.png", WritingVisitor.Png)).StatusCode);
        using var reader = await fixture.SignInAsync(person);
        Assert.Equal(seen ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await reader.GetAsync($"/media/{id}/screen.png")).StatusCode);
        Assert.Equal(seen ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await reader.GetAsync($"/articles/id/{id}?draft=true")).StatusCode);
    }

    [Theory]
    [InlineData("thomas", HttpStatusCode.OK)]
    [InlineData("editor", HttpStatusCode.OK)]
    [InlineData("patty", HttpStatusCode.Forbidden)]
    public async Task File_IsTakenFromThoseWhoMayEdit_Alone(string person, HttpStatusCode expected)
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await thomas.DraftAsync($"File brought by {person}");
        using var other = await fixture.SignInAsync(person);
        var answer = await other.UploadFileAsync(id, "a.png", WritingVisitor.Png);
        Assert.Equal(expected, answer.StatusCode == HttpStatusCode.Redirect ? HttpStatusCode.Forbidden : answer.StatusCode);
    }

    [Fact]
    public async Task File_OfAnArticleOneMayNotSee_IsAnsweredLikeOneThatIsNotThere()
    {
        using var editor = await fixture.SignInAsync("editor");
        var id = await editor.DraftAsync("Among editors only", roles: ["Editor"]);
        using var thomas = await fixture.SignInAsync("thomas");
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.UploadFileAsync(id, "a.png", WritingVisitor.Png)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.UploadFileAsync("4zzzzzzzzzzzzzzzzzzzzzzzzz", "a.png", WritingVisitor.Png)).StatusCode);
    }

    [Fact]
    public async Task File_WithoutTheTokenOfAForm_IsRefused()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await thomas.DraftAsync("No token");
        Assert.Equal(HttpStatusCode.BadRequest, (await thomas.UploadFileAsync(id, "a.png", WritingVisitor.Png, withToken: false)).StatusCode);
    }

    [Fact]
    public async Task Picture_OfTheSameName_GetsANumber_AndTheSamePictureAgainIsOne()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await thomas.DraftAsync("Two screens");
        var other = "GIF89a\u0001\0\u0001\0\0\0\0"u8.ToArray();
        Assert.Equal("![](screen-one.png)", await MarkdownAsync(await thomas.UploadFileAsync(id, "screen one.png", WritingVisitor.Png)));
        Assert.Equal("![](screen-one.png)", await MarkdownAsync(await thomas.UploadFileAsync(id, "other.png", WritingVisitor.Png)));
        Assert.Equal("![](screen-one.gif)", await MarkdownAsync(await thomas.UploadFileAsync(id, "screen one.png", other)));
        Assert.Equal("![](screen-one-2.gif)", await MarkdownAsync(await thomas.UploadFileAsync(id, "screen one.gif", [.. other, 0])));
    }

    [Theory]
    [InlineData("screen.png", "<html><script>alert(1)</script></html>", "can’t be attached")]
    [InlineData("notes.txt", "MZ\u0001\u0002", "can’t be attached")]
    [InlineData("empty.png", "", "is empty")]
    public async Task File_ThatIsNotWhatItSays_IsRefusedWithWhatToDo(string name, string content, string said)
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await thomas.DraftAsync($"Refusing {name}");
        var answer = await thomas.UploadFileAsync(id, name, Encoding.UTF8.GetBytes(content));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_OfFiveHundredMegapixels_IsRefused()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await thomas.DraftAsync("A very large picture");
        var bytes = WritingVisitor.Png.ToArray();
        (bytes[18], bytes[22]) = (0x61, 0x50); // 24,832 × 20,480 or more
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await thomas.UploadFileAsync(id, "large.png", bytes)).StatusCode);
    }

    [Fact]
    public async Task Svg_WithScript_IsServedWithoutIt()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await thomas.DraftAsync("A drawing that acts");
        await thomas.UploadFileAsync(id, "a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(2)</script><circle r=\"1\"/></svg>"u8.ToArray());
        var answer = await thomas.GetAsync($"/media/{id}/a.svg");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("alert", text, StringComparison.Ordinal);
        Assert.Contains("circle", text, StringComparison.Ordinal);
        Assert.Contains("sandbox", string.Join(';', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attachment_IsLinkedInThePage_AndComesAsADownload()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = await thomas.DraftAsync("With a form attached");
        Assert.Equal("[order form](order-form.pdf)", await MarkdownAsync(await thomas.UploadFileAsync(id, "order form.pdf", "%PDF-1.7 ..."u8.ToArray())));
        var form = await thomas.PageAsync($"/articles/write/{id}");
        await thomas.SubmitAsync(form, new() { ["Input.Title"] = ["With a form attached"], ["Input.Markdown"] = ["Fill in the [order form](order-form.pdf), see ![screen](gone.png)."] }, "Publish");
        using var patty = await fixture.SignInAsync("patty");
        var page = await patty.PageAsync("/articles/with-a-form-attached");
        Assert.Equal($"/media/{id}/order-form.pdf", page.QuerySelector(".prose a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".prose img"));
        var file = await patty.GetAsync($"/media/{id}/order-form.pdf");
        Assert.Equal(("application/pdf", "attachment", "nosniff"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType, file.Headers.GetValues("X-Content-Type-Options").Single()));
    }

    [Fact]
    public async Task Preview_ShowsThePicturesOfAnArticle_ToThoseWhoMayEditIt()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var editor = await fixture.SignInAsync("editor");
        var id = await editor.DraftAsync("Preview among editors", roles: ["Editor"]);
        await editor.UploadFileAsync(id, "plan.png", WritingVisitor.Png);
        foreach (var (writer, seen) in new[] { (editor, true), (thomas, false) })
        {
            var form = await writer.PageAsync("/articles/write");
            var (_, preview) = await writer.PostAsync(form, $"/articles/preview?contentItemId={id}", ("markdown", "![The plan](plan.png)"));
            Assert.Equal(seen, preview.QuerySelector($"img[src='/media/{id}/plan.png']") is not null);
        }
    }

    [Fact]
    public async Task AddressOfADraft_FollowsItsTitle()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var begun = await (await thomas.SendAsync("/articles/write/draft", new { Title = "", Markdown = "", Culture = "en" })).Content.ReadFromJsonAsync<JsonElement>();
        var form = await thomas.PageAsync($"/articles/write/{begun.GetProperty("contentItemId").GetString()}");
        await thomas.SubmitAsync(form, new() { ["Input.Title"] = ["Named at the very end"], ["Input.Markdown"] = ["Text."] }, "Publish");
        await thomas.PageAsync("/articles/named-at-the-very-end");
    }

    private static async Task<string?> MarkdownAsync(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("markdown").GetString();
}
