using System.Text.Json;
using ItsmSite.Findability.Log;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Searching;

/// <summary>Searches made before, offered in the search box.</summary>
public sealed class PastSearchTests(SiteFixture fixture)
{
    [Fact]
    public async Task OwnSearch_ThatLedToAPage_IsOffered_ToNobodyElse()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var patty = await fixture.SignInAsync("patty");
        var page = await editor.WriteAsync("Tourmalinehook on the wall", "Hang your coat on the tourmalinehook.");
        await patty.PageAsync("/search?q=tourmalinehook+coat");
        using var request = new HttpRequestMessage(HttpMethod.Get, page.QuerySelector("a[href*='/articles/write/']")!.GetAttribute("href")!.Replace("/articles/write/", "/content/", StringComparison.Ordinal));
        request.Headers.Referrer = new Uri(fixture.Site.Address, "/search?q=tourmalinehook+coat");
        var answer = await patty.Http.SendAsync(request);
        if (answer.Headers.Location is { } moved)
        {
            using var next = new HttpRequestMessage(HttpMethod.Get, moved);
            next.Headers.Referrer = request.Headers.Referrer;
            await patty.Http.SendAsync(next);
        }

        await using (var scope = fixture.Site.CreateScope()) await scope.ServiceProvider.GetRequiredService<SearchLogWriter>().FlushAsync(CancellationToken.None);

        Assert.Contains(("tourmalinehook coat", true), await SearchesAsync(patty, ""));
        Assert.Equal([("tourmalinehook coat", true)], await SearchesAsync(patty, "tourmaline"));
        Assert.Empty(await SearchesAsync(editor, "tourmaline"));
    }

    private static async Task<IReadOnlyList<(string? Text, bool Own)>> SearchesAsync(Visitor visitor, string typed) =>
        [.. JsonDocument.Parse(await (await visitor.GetAsync("/api/suggest?q=" + typed)).Content.ReadAsStringAsync()).RootElement.GetProperty("searches").EnumerateArray()
            .Select(s => (s.GetProperty("text").GetString(), s.GetProperty("own").GetBoolean()))];
}
