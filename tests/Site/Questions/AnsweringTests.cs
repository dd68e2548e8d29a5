using System.Net;
using ItsmSite.Contents.Discussions;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using ItsmSite.Questions.Models;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static ItsmSite.Tests.Site.Questions.QuestionVisitor;

namespace ItsmSite.Tests.Site.Questions;

public sealed class AnsweringTests(SiteFixture fixture)
{
    [Fact]
    public async Task Answer_IsToldToTheAsker_AndEndsTheWaiting()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        var id = IdOf(await patty.AskAsync("How does one wind the orchestrion?"));
        Assert.Contains("orchestrion", (await thomas.PageAsync("/questions?show=unanswered")).Words(), StringComparison.Ordinal);
        var page = await thomas.AnswerAsync(id, "Clockwise.");
        Assert.Contains("Clockwise.", page.QuerySelector(".answer-text")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("orchestrion", (await thomas.PageAsync("/questions?show=unanswered")).Words(), StringComparison.Ordinal);
        Assert.Contains("orchestrion", (await patty.PageAsync("/")).Words(), StringComparison.Ordinal);
        await patty.ActAsync(id, "Accept", ("answer", LastAnswerOf(page)), ("accept", "true"));
        Assert.DoesNotContain("orchestrion", (await patty.PageAsync("/")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_IsFoundAtOnce_UntilItIsHidden()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        using var susan = await fixture.SignInAsync("susan");
        var id = IdOf(await patty.AskAsync("What makes the drawer squeak?"));
        var page = await thomas.AnswerAsync(id, "The vibraslapbolt is loose.");
        Assert.Contains("What makes the drawer squeak?", (await susan.PageAsync("/search?q=vibraslapbolt")).QuerySelector(".hit")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("vibraslapbolt", (await susan.PageAsync("/search?q=vibraslapbolt")).QuerySelector(".hit-snippet mark")!.TextContent);
        await thomas.ActAsync(id, "Show", ("answer", LastAnswerOf(page)), ("show", "false"));
        Assert.Null((await susan.PageAsync("/search?q=vibraslapbolt")).QuerySelector(".hit"));
        Assert.DoesNotContain("vibraslapbolt", (await patty.PageAsync($"/questions/id/{id}")).Words(), StringComparison.Ordinal);
        Assert.Contains("vibraslapbolt", (await thomas.PageAsync($"/questions/id/{id}")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithALinkBySomebodyNew_WaitsForTheTeam()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        using var alejandro = await fixture.SignInAsync("alejandro");
        var id = IdOf(await patty.AskAsync("Which spares fit the tuned anvil?"));
        var page = await alejandro.AnswerAsync(id, "Cheap flexatoner at https://anvils.example");
        Assert.Contains("Waits to be looked at", page.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("flexatoner", (await patty.PageAsync($"/questions/id/{id}")).Words(), StringComparison.Ordinal);
        Assert.Null((await patty.PageAsync("/search?q=flexatoner")).QuerySelector(".hit"));
        Assert.Equal(HttpStatusCode.NotFound, (await patty.ActAsync(id, "Show", ("answer", LastAnswerOf(page)), ("show", "true"))).Status);
        await thomas.ActAsync(id, "Show", ("answer", LastAnswerOf(page)), ("show", "true"));
        Assert.Contains("flexatoner", (await patty.PageAsync($"/questions/id/{id}")).Words(), StringComparison.Ordinal);
        Assert.NotNull((await patty.PageAsync("/search?q=flexatoner")).QuerySelector(".hit"));
    }

    [Fact]
    public async Task Answer_IsMarkdown_MadeSafe()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var page = await thomas.AnswerAsync(IdOf(await thomas.AskAsync("Can the spinet run a script?")), "**No.** <script>alert(1)</script> <img src=x onerror=alert(1)> [go](javascript:alert(1))");
        Assert.Equal("No.", page.QuerySelector(".answer-text strong")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".answer-text script, .answer-text [onerror], .answer-text a[href^=javascript]"));
    }

    [Fact]
    public async Task Answer_SentTwice_IsOneAnswer()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = IdOf(await thomas.AskAsync("How many keys has the virginal?"));
        var key = ContentIds.New();
        await thomas.AnswerAsync(id, "Forty-five.", key);
        Assert.Single((await thomas.AnswerAsync(id, "Forty-five.", key)).QuerySelectorAll(".answer-text"));
    }

    [Fact]
    public async Task Answer_EmptyOrTooLong_IsRefused_AndKept()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = IdOf(await thomas.AskAsync("How loud is the sousaphone?"));
        Assert.Contains("Write your answer first", (await thomas.AnswerAsync(id, "  ")).QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        var page = await thomas.AnswerAsync(id, new string('y', Answer.MaxLength + 1));
        Assert.Contains("too long", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("yyyy", page.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EditAnswer_IsForItsWriter_AndTheSecondOfTwoSeesBoth()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        using var editor = await fixture.SignInAsync("editor");
        var id = IdOf(await patty.AskAsync("When is the celesta tuned?"));
        var address = $"/questions/id/{id}/answers/{LastAnswerOf(await thomas.AnswerAsync(id, "In May."))}";
        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.GetAsync(address)).StatusCode);
        var stale = await thomas.PageAsync(address);
        await thomas.SubmitAsync(await thomas.PageAsync(address), new() { ["text"] = ["In June."] });
        var (_, both) = await thomas.SubmitAsync(stale, new() { ["text"] = ["In July."] });
        Assert.Contains("In June.", both.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        var (_, saved) = await thomas.SubmitAsync(both, new() { ["text"] = ["In July."] });
        Assert.Contains("In July.", saved.QuerySelector(".answer-text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_IsForAskerAndTeam_AndCanBeTakenBack()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        using var deborah = await fixture.SignInAsync("deborah");
        var id = IdOf(await patty.AskAsync("Which mouthpiece fits the ophicleide?"));
        await deborah.AnswerAsync(id, "The small one.");
        var answer = LastAnswerOf(await thomas.AnswerAsync(id, "The large one."));
        Assert.Equal(HttpStatusCode.NotFound, (await deborah.ActAsync(id, "Accept", ("answer", answer), ("accept", "true"))).Status);
        var (_, page) = await patty.ActAsync(id, "Accept", ("answer", answer), ("accept", "true"));
        Assert.Contains("The large one.", page.QuerySelector(".answer-accepted")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Answer accepted", (await deborah.PageAsync($"/questions/id/{id}")).QuerySelector(".article-head")!.TextContent, StringComparison.Ordinal);
        (_, page) = await thomas.ActAsync(id, "Accept", ("answer", answer), ("accept", "false"));
        Assert.Null(page.QuerySelector(".answer-accepted"));
        (_, page) = await patty.ActAsync(id, "Solve", ("solved", "true"));
        Assert.Contains("Solved", page.QuerySelector(".article-head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemovedAnswer_IsNoLongerTheAcceptedOne()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        var id = IdOf(await patty.AskAsync("Where hangs the tubular bell?"));
        var answer = LastAnswerOf(await thomas.AnswerAsync(id, "In the hall."));
        await patty.ActAsync(id, "Accept", ("answer", answer), ("accept", "true"));
        Assert.Equal(HttpStatusCode.NotFound, (await patty.ActAsync(id, "Remove", ("answer", answer))).Status);
        var (_, page) = await thomas.ActAsync(id, "Remove", ("answer", answer));
        Assert.Contains("Waits for an answer", page.QuerySelector(".article-head")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AskedBefore_LeadsThere_ButNamesNothingThatIsHidden()
    {
        using var patty = await fixture.SignInAsync("patty");
        using var thomas = await fixture.SignInAsync("thomas");
        using var deborah = await fixture.SignInAsync("deborah");
        await patty.AskAsync("Who moved my secret ocarina?", restricted: true);
        await patty.AskAsync("Where are ocarinas kept?");
        var id = IdOf(await deborah.AskAsync("Where do I find an ocarina?"));
        var (_, refused) = await deborah.ActAsync(id, "Duplicate", ("address", "/questions/who-moved-my-secret-ocarina"));
        Assert.Contains("There is no question at this address", refused.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        var (_, linked) = await deborah.ActAsync(id, "Duplicate", ("address", "https://portal.example/questions/where-are-ocarinas-kept"));
        Assert.Contains("Where are ocarinas kept?", linked.QuerySelector(".notice a")!.TextContent, StringComparison.Ordinal);
        await thomas.ActAsync(id, "Duplicate", ("address", "/questions/who-moved-my-secret-ocarina"));
        var page = await deborah.PageAsync($"/questions/id/{id}");
        Assert.Contains("asked before", page.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret ocarina", page.Words(), StringComparison.Ordinal);
        Assert.Contains("secret ocarina", (await thomas.PageAsync($"/questions/id/{id}")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyAnswers_ArePaged()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = IdOf(await thomas.AskAsync("How do you like the new marimba?"));
        await using (var scope = fixture.Site.CreateScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
            db.AddRange(Enumerable.Range(1, 10_000).Select(n => new Answer { ContentItemId = id, Key = ContentIds.New(), UserId = "gone", Text = $"Opinion {n}.", Utc = DateTime.UtcNow, State = CommentState.Shown }));
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(default);
        }

        var page = await thomas.PageAsync("/questions/how-do-you-like-the-new-marimba?p=1000");
        Assert.Equal(10, page.QuerySelectorAll(".answer-text").Length);
        Assert.Contains("Opinion 10000.", page.Words(), StringComparison.Ordinal);
        Assert.Contains("Somebody who has left", page.Words(), StringComparison.Ordinal);
        Assert.Contains("My own.", (await thomas.AnswerAsync(id, "My own.")).Words(), StringComparison.Ordinal);
    }
}
