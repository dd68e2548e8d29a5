using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace ItsmSite.Tests.Site.Workbench;

public sealed class AuditTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("isaac", HttpStatusCode.OK)]
    [InlineData("patty", HttpStatusCode.Forbidden)]
    [InlineData("thomas", HttpStatusCode.Forbidden)]
    public async Task Page_IsForAdministratorsAndItManagers(string person, HttpStatusCode expected)
    {
        using var visitor = await fixture.SignInAsync(person);
        Assert.Equal(expected, (await visitor.ReadAsync("/workbench/audit")).Status);
        Assert.Equal(expected, (await visitor.GetAsync("/workbench/audit?handler=Export")).StatusCode);
    }

    [Fact]
    public async Task Diary_ItsNameIsToldToNobodyElse_AnOrdinaryItemIs()
    {
        using var aino = await fixture.SignInAsync("aino");
        var (_, diary) = await aino.SubmitAsync(await aino.PageAsync("/workbench/content/new/DiaryEntry"), new()
        {
            ["TitlePart.Title"] = ["Psychrometer in confidence"],
            ["DiaryEntry.Date.Value"] = ["2026-11-20"],
            ["DiaryEntry.Text.Markdown"] = ["For me alone."],
            ["do"] = ["publish"],
        });
        Assert.Null(diary.QuerySelector(".error-summary"));
        var removed = await RemoveAnotherAsync(aino);
        await aino.WriteAsync("Psychrometer for everyone", "Hang it in the shade.");

        using var admin = await fixture.SignInAsync("admin");
        var shown = (await admin.PageAsync("/workbench/audit?q=psychrometer&who=aino")).QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        Assert.Contains(shown, r => r.Contains("Psychrometer for everyone", StringComparison.Ordinal));
        Assert.DoesNotContain(shown, r => r.Contains("confidence", StringComparison.Ordinal) || r.Contains(removed, StringComparison.Ordinal));
        var file = await admin.Http.GetStringAsync(new Uri("/workbench/audit?handler=Export", UriKind.Relative));
        Assert.Contains("Psychrometer for everyone", file, StringComparison.Ordinal);
        Assert.DoesNotContain("confidence", file, StringComparison.Ordinal);
        Assert.DoesNotContain(removed, file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_NameThatIsAFormula_IsMadeHarmless()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        await thomas.WriteAsync("=HYPERLINK(1) hodometer", "A title like no other.");
        using var admin = await fixture.SignInAsync("admin");
        var file = await admin.Http.GetStringAsync(new Uri("/workbench/audit?handler=Export&q=hodometer", UriKind.Relative));
        Assert.Contains(",'=HYPERLINK(1) hodometer,", file, StringComparison.Ordinal);
        Assert.DoesNotContain(",=HYPERLINK", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_NarrowByPersonEventAndDay()
    {
        using var steve = await fixture.SignInAsync("steve");
        using var admin = await fixture.SignInAsync("admin");
        var page = await admin.PageAsync("/workbench/audit?who=STEVE&group=User");
        Assert.NotEmpty(Rows(page));
        Assert.All(Rows(page), row => Assert.Contains("Signed in", row, StringComparison.Ordinal));
        Assert.Empty(Rows(await admin.PageAsync("/workbench/audit?who=steve&group=Content")));
        Assert.Empty(Rows(await admin.PageAsync("/workbench/audit?who=steve&to=2020-01-01")));
        var none = await admin.PageAsync("/workbench/audit?q=xqzwv");
        Assert.NotNull(none.QuerySelector(".empty a[href='/workbench/audit']"));
    }

    [Fact]
    public async Task Pages_FollowEachOtherWithoutGapOrDouble()
    {
        using var admin = await fixture.SignInAsync("admin");
        const string Filter = "/workbench/audit?who=system&group=Content";
        var first = await admin.PageAsync(Filter);
        Assert.Equal(50, Rows(first).Count);
        var second = await admin.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Empty(Links(first).Intersect(Links(second)));
        var again = await admin.PageAsync(second.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.Equal(Rows(first), Rows(again));
    }

    private static List<string> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll("main tbody tr").Select(r => r.TextContent)];

    private static List<string> Links(IHtmlDocument page) => [.. page.QuerySelectorAll("main tbody a").Select(a => a.GetAttribute("href")!)];

    private static async Task<string> RemoveAnotherAsync(Visitor aino)
    {
        const string Title = "Psychrometer thrown away";
        var (_, page) = await aino.SubmitAsync(await aino.PageAsync("/workbench/content/new/DiaryEntry"), new()
        {
            ["TitlePart.Title"] = [Title],
            ["DiaryEntry.Date.Value"] = ["2026-11-21"],
            ["DiaryEntry.Text.Markdown"] = ["Gone soon."],
            ["do"] = ["publish"],
        });
        var edit = page.QuerySelector("a[href^='/workbench/content/']")!.GetAttribute("href")!;
        var (status, _) = await aino.PostAsync(await aino.PageAsync(edit), $"{edit}?handler=Delete");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(HttpStatusCode.NotFound, (await aino.ReadAsync(edit)).Status);
        return Title;
    }
}
