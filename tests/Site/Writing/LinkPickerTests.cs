using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace ItsmSite.Tests.Site.Writing;

public sealed class LinkPickerTests(SiteFixture fixture)
{
    [Fact]
    public async Task Page_IsOfferedWhereAllReadersMayOpenIt_AndMarkedWhereNot()
    {
        using var thomas = await fixture.SignInAsync("thomas");
        await thomas.WriteAsync("Rewind the quibblestone at night", "Text.", roles: ["Technician"]);
        await thomas.WriteAsync("Rewind the quibblestone by day", "Text.");
        Assert.Equal([("Rewind the quibblestone by day", true), ("Rewind the quibblestone at night", false)], await OffersAsync(thomas, "quibblestone"));
        Assert.Equal([true, true], (await OffersAsync(thomas, "quibblestone", "&roles=Technician")).Select(o => o.ForAll));
        Assert.Equal([true, true], (await OffersAsync(thomas, "quibblestone", "&users=thomas")).Select(o => o.ForAll));
        Assert.Equal([true, false], (await OffersAsync(thomas, "quibblestone", "&users=thomas,patty")).Select(o => o.ForAll));
    }

    [Fact]
    public async Task Page_ThatTheAuthorMayNotSee_IsNeverNamed()
    {
        using var editor = await fixture.SignInAsync("editor");
        using var thomas = await fixture.SignInAsync("thomas");
        await editor.WriteAsync("Secret of the fribbletree", "Text.", roles: ["Editor"]);
        Assert.Single(await OffersAsync(editor, "fribbletree", "&roles=Editor"));
        Assert.Empty(await OffersAsync(thomas, "fribbletree", "&roles=Editor"));
        Assert.Empty(await OffersAsync(thomas, "fribbletree"));
    }

    [Fact]
    public async Task Reader_WhoMayNotWrite_GetsNoOffers()
    {
        using var patty = await fixture.SignInAsync("patty");
        Assert.False((await patty.GetAsync("/articles/write/links?q=vpn")).IsSuccessStatusCode);
    }

    private static async Task<List<(string Title, bool ForAll)>> OffersAsync(Visitor writer, string text, string more = "")
    {
        var offers = await writer.Http.GetFromJsonAsync<JsonElement>(new Uri($"/articles/write/links?q={text}&culture=en{more}", UriKind.Relative));
        return [.. offers.EnumerateArray().Select(o => (string.Concat(o.GetProperty("title").EnumerateArray().Select(p => p.GetProperty("text").GetString())), o.GetProperty("forAll").GetBoolean()))];
    }
}
