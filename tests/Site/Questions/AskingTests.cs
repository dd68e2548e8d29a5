using System.Net;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static ItsmSite.Tests.Site.Questions.QuestionVisitor;

namespace ItsmSite.Tests.Site.Questions;

public sealed class AskingTests(SiteFixture fixture)
{
    [Fact]
    public async Task Ask_IsSeenByOthers_AndItsTeamIsTold()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        using var deborah = await fixture.SignInAsync("deborah");
        var page = await patty.AskAsync("Where does the zither tuner live?", "Nobody **knows**.");
        Assert.Contains("Waits for an answer", page.QuerySelector(".article-head")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("knows", page.QuerySelector(".prose strong")!.TextContent);
        Assert.Contains("zither", (await deborah.PageAsync("/questions/where-does-the-zither-tuner-live")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("zither", (await deborah.PageAsync("/questions")).Words(), StringComparison.Ordinal);
        Assert.Contains("zither", (await patty.PageAsync("/questions?show=mine")).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("zither", (await deborah.PageAsync("/questions?show=mine")).Words(), StringComparison.Ordinal);
        Assert.Contains("zither", (await thomas.PageAsync("/questions?show=team")).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("zither", (await deborah.PageAsync("/questions?show=team")).Words(), StringComparison.Ordinal);
        Assert.Contains("zither", await ToldAsync("thomas", "A question for your team"), StringComparison.Ordinal);
        Assert.DoesNotContain("zither", await ToldAsync("deborah", "A question for your team"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restricted_IsThereForTeamAndAsker_AndForNobodyElseOnAnyWay()
    {
        using var patty = await fixture.SignInAsync("patty");
        var page = await patty.AskAsync("May I keep my bagpipeloan longer?", "My bagpipeloan ends.", restricted: true);
        var id = IdOf(page);
        await patty.AnswerAsync(id, "It is a bagpipeloan of two years.");
        foreach (var (name, sees) in new[] { ("patty", true), ("thomas", true), ("deborah", false), ("editor", false) })
        {
            using var visitor = await fixture.SignInAsync(name);
            foreach (var address in new[] { "/questions", "/", "/search?q=bagpipeloan", "/questions/ask?handler=Similar&q=bagpipeloan", "/api/suggest?q=bagpipel", "/questions?show=team", "/questions?show=mine", "/browse/Question" })
            {
                var text = await (await visitor.GetAsync(address)).Content.ReadAsStringAsync();
                if (!sees) Assert.DoesNotContain("May I keep", text, StringComparison.Ordinal);
                else if (address is "/questions" || address.StartsWith("/search", StringComparison.Ordinal) || address.Contains("Similar", StringComparison.Ordinal)) Assert.Contains("May I keep", text, StringComparison.Ordinal);
            }

            foreach (var address in new[] { "/questions/may-i-keep-my-bagpipeloan-longer", $"/questions/id/{id}", $"/content/{id}" })
            {
                var (status, _) = await visitor.ReadAsync(address);
                Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, status);
            }
        }
    }

    [Fact]
    public async Task SeenByNobodyElse_CanNotBeChangedByThemEither()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var deborah = await fixture.SignInAsync("deborah");
        var shown = IdOf(await patty.AskAsync("Which resin suits the hurdy-gurdy?"));
        var hidden = IdOf(await patty.AskAsync("Who heard my hurdy-gurdy at night?", restricted: true));
        foreach (var (handler, fields) in new (string, (string, string)[])[]
        {
            ("Answer", [("text", "I do.")]), ("Accept", [("answer", "1"), ("accept", "true")]), ("Solve", [("solved", "true")]), ("Duplicate", [("address", "/questions")]), ("Show", [("answer", "1"), ("show", "false")]), ("Remove", [("answer", "1")]),
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await deborah.ActAsync(hidden, handler, fields)).Status);
        }

        // Of one that she sees she may do neither what the asker does nor what the team does.
        Assert.Equal(HttpStatusCode.NotFound, (await deborah.ActAsync(shown, "Solve", ("solved", "true"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await deborah.GetAsync($"/questions/edit/{shown}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await patty.GetAsync($"/questions/edit/{shown}")).StatusCode);
    }

    [Fact]
    public async Task Ask_SentTwice_IsOneQuestion()
    {
        using var patty = await fixture.SignInAsync("patty");
        var form = await patty.PageAsync("/questions/ask");
        var fields = new Dictionary<string, string[]> { ["Input.Title"] = ["How long is the theremin cable?"], ["Input.Markdown"] = [""] };
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => patty.SubmitAsync(form, fields)));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Single((await patty.PageAsync("/questions?show=mine")).QuerySelectorAll(".rows-title"), l => l.TextContent.Contains("theremin cable", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "Write your question in a sentence")]
    [InlineData("Ask", "Say a little more")]
    public async Task Ask_WithoutASentence_IsRefused_AndTheTextIsKept(string title, string refusal)
    {
        using var patty = await fixture.SignInAsync("patty");
        var (_, page) = await patty.SubmitAsync(await patty.PageAsync("/questions/ask"), new() { ["Input.Title"] = [title], ["Input.Markdown"] = ["A long story."], ["Input.Team"] = ["ServiceOwner"], ["Input.Restricted"] = ["true"] });
        Assert.Contains(refusal, page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("A long story.", ((AngleSharp.Html.Dom.IHtmlTextAreaElement)page.QuerySelector("#Input_Markdown")!).Value.Trim());
        Assert.NotNull(page.QuerySelector("option[value=ServiceOwner][selected]"));
        Assert.NotNull(page.QuerySelector("input[name='Input.Restricted'][value=true][checked]"));
    }

    [Fact]
    public async Task Search_ThatFoundNothing_OffersToAskInTheseWords()
    {
        using var patty = await fixture.SignInAsync("patty");
        var offer = (await patty.PageAsync("/search?q=qwzxqwzx")).QuerySelector(".empty a.button")!.GetAttribute("href")!;
        Assert.Equal("qwzxqwzx", (await patty.PageAsync(offer)).QuerySelector("#Input_Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Ask_WithoutScript_LooksForAnswersFirst()
    {
        using var patty = await fixture.SignInAsync("patty");
        var (_, page) = await patty.PostAsync(await patty.PageAsync("/questions/ask"), "/questions/ask?handler=Look", ("Input.Title", "How do I defer delivery in Outlook?"), ("Input.Markdown", "Kept."));
        Assert.Contains(page.QuerySelectorAll(".similar a"), a => a.TextContent.Contains("Can Outlook wait a minute", StringComparison.Ordinal));
        Assert.Equal("Kept.", ((AngleSharp.Html.Dom.IHtmlTextAreaElement)page.QuerySelector("#Input_Markdown")!).Value.Trim());
    }

    [Fact]
    public async Task Edit_OnTopOfAnotherVersion_ShowsBoth()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var editor = await fixture.SignInAsync("editor");
        var id = IdOf(await patty.AskAsync("Why does the glockenspiel rattle?", "Since Monday."));
        var mine = await patty.PageAsync($"/questions/edit/{id}");
        await editor.SubmitAsync(await editor.PageAsync($"/questions/edit/{id}"), new() { ["Input.Title"] = ["Why does the glockenspiel rattle so?"], ["Input.Markdown"] = ["Since Tuesday."] });
        var (_, page) = await patty.SubmitAsync(mine, new() { ["Input.Title"] = ["Why does the glockenspiel rattle?"], ["Input.Markdown"] = ["Since Sunday."] });
        Assert.Contains("Since Tuesday.", page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        var (_, saved) = await patty.SubmitAsync(page, new() { ["Input.Title"] = ["Why does the glockenspiel rattle?"], ["Input.Markdown"] = ["Since Sunday."] });
        Assert.Contains("Since Sunday.", saved.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remove_ByTheAsker_IsPossibleUntilSomebodyAnswers()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        var answered = IdOf(await patty.AskAsync("How heavy is the contrabassoon?"));
        await thomas.AnswerAsync(answered, "Six kilos.");
        var alone = IdOf(await patty.AskAsync("How old is the contrabassoon?"));
        Assert.Equal(HttpStatusCode.NotFound, (await patty.PostAsync(await patty.PageAsync("/questions/ask"), $"/questions/edit/{answered}?handler=Remove")).Status);
        Assert.Equal(HttpStatusCode.OK, (await patty.PostAsync(await patty.PageAsync("/questions/ask"), $"/questions/edit/{alone}?handler=Remove")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync($"/questions/id/{alone}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await patty.GetAsync($"/questions/id/{answered}")).StatusCode);
    }

    [Fact]
    public async Task TeamThatIsGone_IsToldToTheAsker_AndTechniciansLookAtTheQuestion()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        using var susan = await fixture.SignInAsync("susan");
        var id = IdOf(await patty.AskAsync("Who oils the carillon clapper?", team: "ServiceOwner"));
        Assert.Contains("carillon clapper", (await susan.PageAsync("/")).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("carillon clapper", (await thomas.PageAsync("/questions?show=team")).Words(), StringComparison.Ordinal);
        await using (var scope = fixture.Site.CreateScope())
        {
            scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
            await scope.ServiceProvider.GetRequiredService<IContentManager>().AlterAsync(id, item => item.Alter<QuestionPart>(p => p.Team = "Bell ringers"), default);
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(default);
        }

        Assert.Contains("no more", (await patty.PageAsync($"/questions/id/{id}")).QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("carillon clapper", (await thomas.PageAsync("/questions?show=team")).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("carillon clapper", (await susan.PageAsync("/questions?show=team")).Words(), StringComparison.Ordinal);
    }

    private async Task<string> ToldAsync(string userName, string subject)
    {
        await using var scope = fixture.Site.CreateScope();
        var messages = await scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<OutboxMessage>().Where(m => m.Payload.Contains(subject)).Select(m => m.Payload).ToListAsync();
        return string.Join('\n', messages.Where(p => p.Contains($"\"{userName}\"", StringComparison.Ordinal)));
    }
}
