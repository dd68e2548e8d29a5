using Xunit;
using static ItsmSite.Tests.Site.Questions.QuestionVisitor;

namespace ItsmSite.Tests.Site.Questions;

public sealed class QuestionArticleTests(SiteFixture fixture)
{
    [Fact]
    public async Task Article_IsBegunWithQuestionAndAnswer_AndBothLeadToEachOther()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        var id = IdOf(await patty.AskAsync("How is the psaltery strung?", "I have *new* strings."));
        var answer = LastAnswerOf(await thomas.AnswerAsync(id, "From **left** to right."));
        await patty.ActAsync(id, "Accept", ("answer", answer), ("accept", "true"));
        Assert.DoesNotContain("Make an article", (await patty.PageAsync($"/questions/id/{id}")).Words(), StringComparison.Ordinal);

        var link = (await thomas.PageAsync($"/questions/id/{id}")).QuerySelector("main a[href*='from=question']")!.GetAttribute("href")!;
        var form = await thomas.PageAsync(link);
        Assert.Equal("How is the psaltery strung?", form.QuerySelector("#Input_Title")!.GetAttribute("value"));
        Assert.Equal("## Question\n\nI have *new* strings.\n\n## Answer\n\nFrom **left** to right.", form.QuerySelector("#Input_Markdown")!.TextContent.Trim());
        Assert.Equal("question", form.QuerySelector("#Input_Template option[selected]")!.GetAttribute("value"));
        var (_, draft) = await thomas.SubmitAsync(form, new() { ["Input.Title"] = ["Stringing the psaltery"] }, "Save");
        Assert.Null(draft.QuerySelector(".error-summary"));
        Assert.Null((await patty.PageAsync($"/questions/id/{id}")).QuerySelector(".notice-success a"));
        Assert.NotNull((await thomas.PageAsync($"/questions/id/{id}")).QuerySelector(".notice-success a"));

        await thomas.SubmitAsync(draft, new() { ["Input.Title"] = ["Stringing the psaltery"] }, "Publish");
        var notice = (await patty.PageAsync($"/questions/id/{id}")).QuerySelector(".notice-success a")!;
        Assert.Equal("Stringing the psaltery", notice.TextContent);
        Assert.Contains("How is the psaltery strung?", (await patty.PageAsync(notice.GetAttribute("href")!)).QuerySelector(".article-foot a")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArticleOfARestrictedQuestion_IsForTheSamePeople()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        using var susan = await fixture.SignInAsync("susan");
        var id = IdOf(await patty.AskAsync("Who pays for my secret dulcimer?", restricted: true));
        await thomas.AnswerAsync(id, "Nobody.");
        var form = await thomas.PageAsync($"/articles/write?from=question:{id}");
        Assert.NotNull(form.QuerySelector("input[name='Input.Roles'][value=Technician][checked]"));
        Assert.Equal("patty", form.QuerySelector("#Input_Users")!.GetAttribute("value"));
        // Who does not see the question can't make an article of it, nor tie one to it.
        Assert.DoesNotContain("dulcimer", (await susan.PageAsync($"/articles/write?from=question:{id}")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinkToTheQuestion_IsShownOnlyToThoseWhoSeeIt()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        using var deborah = await fixture.SignInAsync("deborah");
        var id = IdOf(await patty.AskAsync("May my hidden balalaika stay here?", restricted: true));
        await thomas.AnswerAsync(id, "It may.");
        var form = await thomas.PageAsync($"/articles/write?from=question:{id}");
        // Published for everybody, with nothing of the question in it.
        var (_, article) = await thomas.SubmitAsync(form, new() { ["Input.Title"] = ["Instruments in the office"], ["Input.Markdown"] = ["They may stay."], ["Input.Users"] = [""] }, "Publish");
        Assert.Contains("balalaika", article.Words(), StringComparison.Ordinal);
        var seen = await deborah.PageAsync("/articles/instruments-in-the-office");
        Assert.Contains("They may stay.", seen.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("balalaika", seen.Words(), StringComparison.Ordinal);
    }
}
