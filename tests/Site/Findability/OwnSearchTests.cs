using System.Net;
using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Storage;
using ItsmSite.Tests.Site.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Findability;

/// <summary>One's own searches: listed, taken out and cleared by oneself alone.</summary>
public sealed class OwnSearchTests(SiteFixture fixture)
{
    [Fact]
    public async Task OwnSearches_AreListedOnTheProfile_ToNobodyElse_AndTakenOutOneByOne()
    {
        using var deborah = await fixture.SignInAsync("deborah");
        using var susan = await fixture.SignInAsync("susan");
        await SearchAsync(deborah, "quokkabook one", "quokkabook two");
        await SearchAsync(susan, "quokkabook one");
        var profile = await deborah.PageAsync("/profile");
        Assert.Contains("quokkabook two", profile.Words(), StringComparison.Ordinal);
        Assert.Contains("What you search is kept for 180 days", profile.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("quokkabook two", (await susan.PageAsync("/profile/searches")).Words(), StringComparison.Ordinal);

        // What a person sends is looked for among the person's own, whoever else searched the same.
        var (status, left) = await deborah.PostAsync(profile, "/profile/searches?handler=Remove", ("text", "quokkabook one"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Removed.", left.Words(), StringComparison.Ordinal);
        Assert.Equal([("deborah", "quokkabook two"), ("susan", "quokkabook one")], await KeptAsync("quokkabook"));
        using var admin = await fixture.SignInAsync("admin");
        var trail = (await admin.PageAsync("/workbench/audit")).Words();
        Assert.Contains("Own searches erased", trail, StringComparison.Ordinal);
        Assert.DoesNotContain("quokkabook", trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clearing_ErasesOnesOwn_AndLeavesThoseOfOthers()
    {
        using var steve = await fixture.SignInAsync("steve");
        using var susan = await fixture.SignInAsync("susan");
        await SearchAsync(steve, "wombatpress one", "wombatpress two");
        await SearchAsync(susan, "wombatpress one");
        var (_, page) = await steve.PostAsync(await steve.PageAsync("/profile/searches"), "/profile/searches?handler=Clear");
        Assert.Contains("No searches of yours are kept.", page.Words(), StringComparison.Ordinal);
        Assert.Equal([("susan", "wombatpress one")], await KeptAsync("wombatpress"));
    }

    private static async Task SearchAsync(Visitor visitor, params string[] texts)
    {
        foreach (var text in texts) await visitor.PageAsync("/search?q=" + Uri.EscapeDataString(text));
    }

    private async Task<IReadOnlyList<(string Person, string Text)>> KeptAsync(string word)
    {
        await using var scope = fixture.Site.CreateScope();
        await scope.ServiceProvider.GetRequiredService<SearchLogWriter>().FlushAsync(default);
        var db = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var kept = await db.Set<SearchEntry>().AsNoTracking().Where(s => s.Text.StartsWith(word)).Join(db.Set<ItsmSite.Users.Models.SiteUser>(), s => s.UserId, u => u.Id, (s, u) => new { u.UserName, s.Text }).ToListAsync();
        return [.. kept.Select(s => (s.UserName!, s.Text)).Order()];
    }
}
