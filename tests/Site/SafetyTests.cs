using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace ItsmSite.Tests.Site;

public sealed class SafetyTests(SiteFixture fixture)
{
    private const string Attack = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><svg onload=alert(1)>";

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=vpn")]
    [InlineData("/articles")]
    [InlineData("/articles/vpn")]
    [InlineData("/articles/write")]
    [InlineData("/profile")]
    [InlineData("/no-such-page")]
    public async Task Page_HasStrictPolicyAndNothingInline(string path)
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var response = await thomas.GetAsync(path);
        var policy = string.Join(';', response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        var (_, page) = await thomas.ReadAsync(path);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style], base, iframe, object, embed"));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.All(page.QuerySelectorAll("form[method=post]"), form => Assert.NotNull(form.QuerySelector("input[name=__RequestVerificationToken]")));
    }

    [Fact]
    public async Task Search_ForAScript_ShowsItAsText()
    {
        using var patty = await fixture.SignInAsync("patty");
        var page = await patty.PageAsync($"/search?q={Uri.EscapeDataString(Attack)}");
        Assert.Empty(page.QuerySelectorAll("main img, main script"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_WithScriptsEverywhere_RunsNone()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        var page = await thomas.WriteAsync($"Attack {Attack}", $"# {Attack}\n\n{Attack}\n\n[x](javascript:alert(1)) <a href=\"jaVascript:alert(1)\">y</a> ![a](data:text/html,{Attack})\n\n<iframe src=//x></iframe><form><button formaction=javascript:alert(1)>");
        Assert.Empty(page.QuerySelectorAll(".article-layout script, .prose iframe, .prose form, .prose [onerror], .prose [onload]"));
        Assert.DoesNotContain(page.QuerySelectorAll(".prose a"), a => (a.GetAttribute("href") ?? "").Contains("script:", StringComparison.OrdinalIgnoreCase));
        using var patty = await fixture.SignInAsync("patty");
        var hits = await patty.PageAsync("/search?q=attack%20alert");
        Assert.Empty(hits.QuerySelectorAll("main .hits script, main .hits img"));
    }

    [Theory]
    [InlineData("/articles/write?handler=Publish")]
    [InlineData("/profile")]
    [InlineData("/preferences/theme")]
    public async Task Post_WithoutAntiforgeryToken_IsRefused(string path)
    {
        using var thomas = await fixture.SignInAsync("thomas");
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("theme", "dark"), KeyValuePair.Create("Input.Title", "x")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await thomas.Http.PostAsync(new Uri(path, UriKind.Relative), content)).StatusCode);
    }

    [Theory]
    [InlineData("/api/search?q=x&size=0")]
    [InlineData("/api/search?q=x&size=101")]
    [InlineData("/api/search?q=x&from=-1")]
    [InlineData("/api/search?q=x&from=abc")]
    public async Task SearchApi_WithWrongNumbers_SaysSo(string path)
    {
        using var patty = await fixture.SignInAsync("patty");
        Assert.Equal(HttpStatusCode.BadRequest, (await patty.GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\" \" AND OR NOT NEAR(")]
    [InlineData("title:* ^ ( ) { } - + ~ \\ ' ; --")]
    [InlineData("Power BI -sovellus")]
    [InlineData("\u0000\uFFFF\uD800")]
    [InlineData("😀😀😀")]
    public async Task Search_WithAnySyntax_IsAnswered(string query)
    {
        using var patty = await fixture.SignInAsync("patty");
        Assert.Equal(HttpStatusCode.OK, (await patty.GetAsync($"/api/search?q={Uri.EscapeDataString(query)}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await patty.GetAsync($"/api/suggest?q={Uri.EscapeDataString(query)}")).StatusCode);
    }

    [Theory]
    [InlineData("facets=")]
    [InlineData("facets=:,::,stage&facets=%00&facets=type:Article")]
    [InlineData("facets[0]=x&facets[a]=y&facets.index=z")]
    public async Task Search_WithNonsenseForFacets_IsAnsweredAsWithoutThem(string facets)
    {
        using var patty = await fixture.SignInAsync("patty");
        Assert.Equal(await TotalAsync("q=vpn"), await TotalAsync("q=vpn&" + facets));
        Assert.NotEmpty((await patty.PageAsync("/search?q=vpn&" + facets)).QuerySelectorAll(".hit"));
        Assert.Equal(0, await TotalAsync("q=vpn&facets=stage:none"));

        async Task<int> TotalAsync(string query) =>
            (await patty.Http.GetFromJsonAsync<JsonElement>(new Uri("/api/search?" + query, UriKind.Relative))).GetProperty("total").GetInt32();
    }

    [Fact]
    public async Task UnknownPage_IsAPageWithStatus404()
    {
        using var patty = await fixture.SignInAsync("patty");
        var (status, page) = await patty.ReadAsync("/no-such-page");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.NotNull(page.QuerySelector(".error-page h1"));
    }

    [Fact]
    public async Task Language_FollowsTheReader()
    {
        using var visitor = fixture.Anonymous();
        visitor.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("fi");
        var page = await visitor.PageAsync("/sign-in");
        Assert.Equal("fi", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Kirjaudu", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
