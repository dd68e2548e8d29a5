using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Knowledge;

public sealed class ReadingTests(SiteFixture fixture)
{
    [Fact]
    public async Task Vote_Twice_CountsOnceAndTheLastTime()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var id = IdOf(await thomas.WriteAsync("Descaling the samovar", "Use vinegar."));
        await VoteAsync(patty, id, helpful: true);
        await VoteAsync(patty, id, helpful: false);
        var (_, page) = await patty.PostAsync(await patty.PageAsync("/articles/descaling-the-samovar"), $"/articles/id/{id}/discussion?handler=Vote",
            ("helpful", "false"), ("explained", "true"), ("reason", "OutOfDate"), ("note", "It has no vinegar tank any more."));
        Assert.Contains("without your name", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);

        var figures = await thomas.PageAsync($"/articles/mine/{id}");
        Assert.Equal("0%", figures.QuerySelectorAll(".tile dd")[2].FirstChild!.TextContent.Trim().Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal));
        Assert.Contains("of 1 answers", figures.QuerySelectorAll(".tile dd")[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("It has no vinegar tank any more.", figures.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Patty", figures.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArticleThatHelped_StandsBeforeOneThatSaysTheSame()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        await thomas.WriteAsync("Rinsing the thuribler", "With water.");
        await thomas.WriteAsync("Rinsing the thuribler", "With water.");
        var before = await FindAsync(thomas, "thuribler");
        var second = IdOf(await thomas.PageAsync(before[1]));

        foreach (var name in new[] { "patty", "aino", "steve" })
        {
            using var reader = await fixture.SignInAsync(name);
            await VoteAsync(reader, second, helpful: true);
        }

        Assert.Equal([before[1], before[0]], await FindAsync(thomas, "thuribler"));
    }

    [Fact]
    public async Task Feedback_OnAnArticleOneDoesNotSee_IsNotFound()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var hidden = IdOf(await thomas.WriteAsync("Rewinding the hidden gramophone", "For technicians.", roles: ["Technician"]));
        var open = await patty.PageAsync("/articles/vpn");
        foreach (var (handler, fields) in new (string, (string, string)[])[]
        {
            ("Vote", [("helpful", "true")]), ("Follow", [("follow", "true")]), ("Comment", [("text", "hello")]), ("Report", [("report", "hello")]), ("Remove", [("comment", "1")]), ("Show", [("comment", "1"), ("show", "true")]),
        })
        {
            var (status, _) = await patty.PostAsync(open, $"/articles/id/{hidden}/discussion?handler={handler}", fields);
            Assert.Equal(HttpStatusCode.NotFound, status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await patty.GetAsync($"/articles/id/{hidden}/discussion")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await thomas.GetAsync($"/articles/id/{hidden}/discussion")).StatusCode);
    }

    [Fact]
    public async Task Comment_IsShownToReaders_AsPlainText()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var id = IdOf(await thomas.WriteAsync("Waxing the toboggan", "Twice a year."));
        await CommentAsync(patty, id, "Which <b>wax</b>?\nThe red one?");
        var comment = (await thomas.PageAsync("/articles/waxing-the-toboggan")).QuerySelector(".comment-text")!;
        Assert.Equal("Which <b>wax</b>?\nThe red one?", comment.TextContent);
        Assert.Null(comment.QuerySelector("b"));
    }

    [Fact]
    public async Task Comment_LeadsBackToTheArticle_WhereItStands()
    {
        using var patty = await fixture.SignInAsync("patty");
        var article = await patty.PageAsync("/articles/meeting-room-display");
        var (_, page) = await patty.PostAsync(article, $"/articles/id/{IdOf(article)}/discussion?handler=Comment", ("text", "Which cable, the thick one?"));
        Assert.Contains(page.QuerySelectorAll(".comment-text"), c => c.TextContent == "Which cable, the thick one?");
        Assert.NotNull(page.QuerySelector(".article-body .prose"));
    }

    [Fact]
    public async Task Comment_WithALinkBySomebodyNew_WaitsUntilTheOwnerShowsIt()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var deborah = await fixture.SignInAsync("deborah");
        using var patty = await fixture.SignInAsync("patty");
        var id = IdOf(await thomas.WriteAsync("Polishing the astrolabe", "With a soft cloth."));
        await CommentAsync(deborah, id, "Cheap cloths at https://cloths.example");
        Assert.DoesNotContain("cloths.example", (await patty.PageAsync("/articles/polishing-the-astrolabe")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("cloths.example", (await deborah.PageAsync("/articles/polishing-the-astrolabe")).Body!.TextContent, StringComparison.Ordinal);

        var page = await thomas.PageAsync("/articles/polishing-the-astrolabe");
        var comment = page.QuerySelector(".comment input[name=comment]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await patty.PostAsync(await patty.PageAsync("/articles/polishing-the-astrolabe"), $"/articles/id/{id}/discussion?handler=Show", ("comment", comment), ("show", "true"))).Status);
        await thomas.PostAsync(page, $"/articles/id/{id}/discussion?handler=Show", ("comment", comment), ("show", "true"));
        Assert.Contains("cloths.example", (await patty.PageAsync("/articles/polishing-the-astrolabe")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comment_OfSomebodyElse_CanNotBeRemoved()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        using var deborah = await fixture.SignInAsync("deborah");
        var id = IdOf(await thomas.WriteAsync("Oiling the zoetrope", "A drop."));
        await CommentAsync(patty, id, "One drop or two?");
        var mine = await patty.PageAsync("/articles/oiling-the-zoetrope");
        var comment = mine.QuerySelector(".comment input[name=comment]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await deborah.PostAsync(await deborah.PageAsync("/articles/oiling-the-zoetrope"), $"/articles/id/{id}/discussion?handler=Remove", ("comment", comment))).Status);
        await patty.PostAsync(mine, $"/articles/id/{id}/discussion?handler=Remove", ("comment", comment));
        Assert.Empty((await patty.PageAsync("/articles/oiling-the-zoetrope")).QuerySelectorAll(".comment"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Comment_WithoutText_IsRefused(string text)
    {
        using var patty = await fixture.SignInAsync("patty");
        var page = await patty.PageAsync("/articles/vpn");
        var (status, answer) = await patty.PostAsync(page, $"/articles/id/{IdOf(page)}/discussion?handler=Comment", ("text", text));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotNull(answer.QuerySelector(".error-summary a[href='#text']"));
    }

    [Fact]
    public async Task Comments_OfManyPages_AreAllThereOnce()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var id = IdOf(await thomas.WriteAsync("Counting the abacus", "Bead by bead."));
        for (var i = 1; i <= 12; i++) await CommentAsync(thomas, id, $"Bead {i} of the abacus.");
        var first = await thomas.PageAsync("/articles/counting-the-abacus");
        Assert.Equal(10, first.QuerySelectorAll(".comment").Length);
        Assert.Contains("All 12 comments", first.Body!.TextContent, StringComparison.Ordinal);
        var second = await thomas.PageAsync($"/articles/id/{id}/discussion?p=2");
        Assert.Equal(["Bead 2 of the abacus.", "Bead 1 of the abacus."], second.QuerySelectorAll(".comment-text").Select(c => c.TextContent));
    }

    [Fact]
    public async Task Change_AfterReading_IsSaidAndShown_ButNoDraft()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var article = await thomas.WriteAsync("Tuning the hurdy-gurdy", "Stand one metre away.");
        Assert.Null((await patty.PageAsync("/articles/tuning-the-hurdy-gurdy")).QuerySelector(".changed-notice"));
        var edit = article.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!;
        await thomas.SubmitAsync(await thomas.PageAsync(edit), new() { ["Input.Title"] = ["Tuning the hurdy-gurdy"], ["Input.Markdown"] = ["Stand two metres away."] }, "Publish");
        await thomas.SubmitAsync(await thomas.PageAsync(edit), new() { ["Input.Title"] = ["Tuning the hurdy-gurdy"], ["Input.Markdown"] = ["A secret draft of the hurdy-gurdy."] }, "Save");

        var changed = await patty.PageAsync("/articles/tuning-the-hurdy-gurdy");
        var link = changed.QuerySelector(".changed-notice a")!.GetAttribute("href")!;
        var changes = (await patty.PageAsync(link)).QuerySelector(".conflict")!.TextContent;
        Assert.Contains("one metre", changes, StringComparison.Ordinal);
        Assert.Contains("two metres", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", changes, StringComparison.Ordinal);
        Assert.Null((await patty.PageAsync("/articles/tuning-the-hurdy-gurdy")).QuerySelector(".changed-notice"));

        using var deborah = await fixture.SignInAsync("deborah");
        Assert.Null((await deborah.PageAsync(link)).QuerySelector(".conflict"));
    }

    [Fact]
    public async Task Follow_AChangedArticle_IsOnTheHomePage()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var article = await thomas.WriteAsync("Feeding the sourdough barometer", "Every day.");
        var page = await patty.PageAsync("/articles/feeding-the-sourdough-barometer");
        await patty.PostAsync(page, $"/articles/id/{IdOf(page)}/discussion?handler=Follow", ("follow", "true"));
        Assert.Empty(Followed(await patty.PageAsync("/")));
        var edit = article.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!;
        await thomas.SubmitAsync(await thomas.PageAsync(edit), new() { ["Input.Title"] = ["Feeding the sourdough barometer"], ["Input.Markdown"] = ["Twice a day."] }, "Publish");
        Assert.Equal(["/articles/feeding-the-sourdough-barometer"], Followed(await patty.PageAsync("/")));

        // Its readers became fewer while patty followed it.
        await thomas.SubmitAsync(await thomas.PageAsync(edit), new() { ["Input.Title"] = ["Feeding the sourdough barometer"], ["Input.Markdown"] = ["Never."], ["Input.Roles"] = ["Technician"] }, "Publish");
        Assert.Empty(Followed(await patty.PageAsync("/")));

        static IEnumerable<string> Followed(IHtmlDocument home) => home.QuerySelectorAll("section").Where(s => s.QuerySelector("h2")?.TextContent == "Changed, and you follow it").SelectMany(s => s.QuerySelectorAll("li a")).Select(a => a.GetAttribute("href")!);
    }

    [Fact]
    public async Task Search_ThatLedToAnArticle_IsToldToItsAuthorOnly()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var id = IdOf(await thomas.WriteAsync("Winding the orrery", "Clockwise."));
        using (var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/articles/winding-the-orrery", UriKind.Relative)))
        {
            request.Headers.Referrer = new Uri(fixture.Site.Address, "/search?q=Orrery++planets");
            (await patty.Http.SendAsync(request)).Dispose();
        }

        Assert.Equal(["orrery planets"], (await thomas.PageAsync($"/articles/mine/{id}")).QuerySelectorAll(".counts li a").Select(a => a.TextContent));
        Assert.Contains("Winding the orrery", (await thomas.PageAsync("/articles/mine?show=Read")).Body!.TextContent, StringComparison.Ordinal);
        using var editor = await fixture.SignInAsync("editor");
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync($"/articles/mine/{id}")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await patty.GetAsync($"/articles/mine/{id}")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await patty.GetAsync("/articles/mine")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.GetAsync("/articles/mine?whose=All")).StatusCode);
    }

    [Fact]
    public async Task Report_OfBeingStillStuck_IsItsWritersAlone()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var patty = await fixture.SignInAsync("patty");
        var id = IdOf(await thomas.WriteAsync("Balancing the metronome", "Shift the weight."));
        var (_, page) = await patty.PostAsync(await patty.PageAsync("/articles/balancing-the-metronome"), $"/articles/id/{id}/discussion?handler=Report", ("report", "The weight is stuck."));
        Assert.Contains("The weight is stuck.", page.QuerySelector(".comment")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("The weight is stuck.", (await thomas.PageAsync("/articles/reports")).Body!.TextContent, StringComparison.Ordinal);
        var figures = await thomas.PageAsync($"/articles/mine/{id}");
        Assert.Contains("Readers were still stuck after it: 1.", figures.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);

        var report = page.QuerySelector("input[name=report]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await thomas.PostAsync(await thomas.PageAsync("/articles/vpn"), "/articles/reports?handler=Remove", ("report", report))).Status);
        Assert.Empty((await patty.PostAsync(page, "/articles/reports?handler=Remove", ("report", report))).Page.QuerySelectorAll(".comment"));
    }

    private async Task<List<string>> FindAsync(Visitor who, string words)
    {
        await fixture.CatchUpAsync();
        return [.. (await who.PageAsync($"/search?q={words}")).QuerySelectorAll(".hit-title a").Select(link => new Uri(new Uri("http://site"), link.GetAttribute("href")!).AbsolutePath)];
    }

    private static string IdOf(IHtmlDocument article) => article.QuerySelector("form[action*='/discussion']")!.GetAttribute("action")!.Split('/')[3];

    private static async Task VoteAsync(Visitor who, string id, bool helpful) =>
        Assert.Equal(HttpStatusCode.OK, (await who.PostAsync(await who.PageAsync($"/articles/id/{id}/discussion"), $"/articles/id/{id}/discussion?handler=Vote", ("helpful", helpful ? "true" : "false"))).Status);

    private static async Task CommentAsync(Visitor who, string id, string text) =>
        Assert.Equal(HttpStatusCode.OK, (await who.PostAsync(await who.PageAsync($"/articles/id/{id}/discussion"), $"/articles/id/{id}/discussion?handler=Comment", ("text", text))).Status);
}
