using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace ItsmSite.Tests.Site;

/// <summary>What is for technicians: thomas finds it on every way, patty on none.</summary>
public sealed class PermissionTests(SiteFixture fixture)
{
    private const string Word = "zirconiumflange";
    private static readonly SemaphoreSlim s_once = new(1, 1);
    private static string? s_url;

    [Theory]
    [InlineData("thomas", true)]
    [InlineData("patty", false)]
    public async Task ArticleForTechnicians_ItsPage(string person, bool sees)
    {
        var url = await UrlAsync();
        using var visitor = await fixture.SignInAsync(person);
        Assert.Equal(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await visitor.ReadAsync(url)).Status);
    }

    [Theory]
    [InlineData("thomas", true)]
    [InlineData("patty", false)]
    public async Task ArticleForTechnicians_HitsCountAndFacets(string person, bool sees)
    {
        await UrlAsync();
        using var visitor = await fixture.SignInAsync(person);
        var answer = await visitor.Http.GetFromJsonAsync<JsonElement>(new Uri($"/api/search?q={Word}", UriKind.Relative));
        var expected = sees ? 1 : 0;
        Assert.Equal(expected, answer.GetProperty("total").GetInt32());
        Assert.Equal(expected, answer.GetProperty("hits").GetArrayLength());
        var facets = answer.GetProperty("facets");
        var counted = facets.TryGetProperty("type", out var types) ? types.EnumerateArray().Sum(v => v.GetProperty("count").GetInt32()) : 0;
        Assert.Equal(expected, counted);
        Assert.Equal(sees, (await visitor.PageAsync($"/search?q={Word}")).QuerySelectorAll(".hit").Length == 1);
    }

    [Theory]
    [InlineData("thomas", true)]
    [InlineData("patty", false)]
    public async Task ArticleForTechnicians_Suggestions(string person, bool sees)
    {
        await UrlAsync();
        using var visitor = await fixture.SignInAsync(person);
        var answer = await visitor.Http.GetFromJsonAsync<JsonElement>(new Uri($"/api/suggest?q={Word[..6]}", UriKind.Relative));
        Assert.Equal(sees ? 1 : 0, answer.GetProperty("suggestions").GetArrayLength());
    }

    [Theory]
    [InlineData("thomas", true)]
    [InlineData("patty", false)]
    public async Task ArticleForTechnicians_ListsAndHome(string person, bool sees)
    {
        await UrlAsync();
        using var visitor = await fixture.SignInAsync(person);
        var shown = (await visitor.PageAsync("/articles")).Body!.TextContent + (await visitor.PageAsync("/")).Body!.TextContent;
        Assert.Equal(sees, shown.Contains(Word, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task MisspeltWord_IsNotCorrectedFromWhatOneMayNotSee()
    {
        await UrlAsync();
        using var patty = await fixture.SignInAsync("patty");
        var answer = await patty.Http.GetStringAsync(new Uri("/api/search?q=zirconiumflnage", UriKind.Relative));
        Assert.DoesNotContain(Word, answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("thomas", HttpStatusCode.OK)]
    [InlineData("editor", HttpStatusCode.OK)]
    [InlineData("patty", HttpStatusCode.Forbidden)]
    public async Task WritingArticles_IsForThoseWhoMay(string person, HttpStatusCode expected)
    {
        using var visitor = await fixture.SignInAsync(person);
        Assert.Equal(expected, (await visitor.ReadAsync("/articles/write")).Status);
    }

    [Fact]
    public async Task Draft_IsSeenByItsWriterAndEditorsOnly()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var draft = await thomas.WriteAsync("Draft of quicksilverpump", "Not yet.", publish: false);
        var id = draft.QuerySelector("a[href*='draft=true']")!.GetAttribute("href")!.Split('/', '?')[3];
        Assert.Equal(HttpStatusCode.OK, (await thomas.ReadAsync($"/articles/id/{id}?draft=true")).Status);
        using var editor = await fixture.SignInAsync("editor");
        Assert.Equal(HttpStatusCode.OK, (await editor.ReadAsync($"/articles/write/{id}")).Status);
        using var patty = await fixture.SignInAsync("patty");
        Assert.Equal(HttpStatusCode.NotFound, (await patty.ReadAsync($"/articles/id/{id}?draft=true")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await patty.ReadAsync($"/articles/id/{id}")).Status);
        Assert.Empty((await patty.PageAsync("/search?q=quicksilverpump")).QuerySelectorAll(".hit"));
        using var aino = await fixture.SignInAsync("aino");
        Assert.NotEqual(HttpStatusCode.OK, (await aino.ReadAsync($"/articles/write/{id}")).Status);
    }

    private async Task<string> UrlAsync()
    {
        await s_once.WaitAsync();
        try
        {
            if (s_url is not null) return s_url;
            using var thomas = await fixture.SignInAsync("thomas");
            var page = await thomas.WriteAsync($"Fitting a {Word}", $"Turn the {Word} to the left.", roles: ["Technician"]);
            return s_url = $"/articles/fitting-a-{Word}";
        }
        finally
        {
            s_once.Release();
        }
    }
}
