using ItsmSite.Findability.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Tests.Site.Parts;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Findability;

/// <summary>How long finding takes, by topic.</summary>
public sealed class TimeToFindTests(SiteFixture fixture)
{
    private const string Moths = """
    {
      "ContentItemId": "4tax0n0my0f0m0ths000000000", "ContentType": "Taxonomy", "DisplayText": "Moths", "Latest": true, "Published": true, "Owner": "", "Author": "x",
      "TitlePart": { "Title": "Moths" },
      "TaxonomyPart": { "TermContentType": "Term", "Terms": [
        { "ContentItemId": "4term00000000000000000hawk", "ContentType": "Term", "DisplayText": "Hawkmoth", "Term": { "Name": { "Values": { "en": "Hawkmoth" } } } },
        { "ContentItemId": "4term000000000000000000w13", "ContentType": "Term", "DisplayText": "Owlet", "Term": { "Name": { "Values": { "en": "Owlet" } } } }
      ] }
    }
    """;

    [Fact]
    public async Task Topic_IsNamedToThoseWhoSeeAPageOfIt_Only()
    {
        await PartTypes.DefineAsync(fixture);
        await PartTypes.ImportAsync(fixture, Moths);
        await ImportAsync("4page000000000000000000haw", "4term00000000000000000hawk", "Employee");
        await ImportAsync("4page000000000000000000w13", "4term000000000000000000w13", "Administrator");
        await FindAsync("4page000000000000000000haw");
        await FindAsync("4page000000000000000000w13");

        using var isaac = await fixture.SignInAsync("isaac");
        var told = await RowsAsync(isaac);
        Assert.Contains("Moths: Hawkmoth 5", told);
        Assert.Contains(told, row => row.StartsWith("No topic", StringComparison.Ordinal));
        Assert.DoesNotContain(told, row => row.Contains("Owlet", StringComparison.Ordinal));
        using var admin = await fixture.SignInAsync("admin");
        told = await RowsAsync(admin);
        Assert.Contains("Moths: Hawkmoth 5", told);
        Assert.Contains("Moths: Owlet 5", told);
    }

    // The first two cells of each row: what it is, and how many found something.
    private static async Task<IReadOnlyList<string>> RowsAsync(Visitor visitor) =>
        [.. (await visitor.PageAsync("/workbench/time-to-find")).QuerySelectorAll("main tbody tr").Select(row => string.Join(' ', row.Children.Take(2).Select(cell => cell.TextContent.Trim())))];

    private Task ImportAsync(string id, string term, string role) => PartTypes.ImportAsync(fixture, $$"""
    {
      "ContentItemId": "{{id}}", "ContentType": "Leaflet", "DisplayText": "Leaflet {{id}}", "Latest": true, "Published": true, "Owner": "", "Author": "x", "TitlePart": { "Title": "Leaflet {{id}}" },
      "AudiencePart": { "Roles": ["{{role}}"] },
      "Leaflet": { "Ships": { "TaxonomyContentItemId": "4tax0n0my0f0m0ths000000000", "TermContentItemIds": ["{{term}}"] } }
    }
    """);

    // Five people found it three days ago.
    private async Task FindAsync(string page)
    {
        await using var scope = fixture.Site.CreateScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        var when = DateTime.UtcNow.AddDays(-3);
        for (var person = 0; person < 5; person++)
        {
            var search = new SearchEntry { UserId = $"{page}{person}", Roles = "|Employee|", Text = "moth", Group = "moth", Culture = "en", Utc = when, ChangedUtc = when, Hits = 1, Keys = "" };
            search.Openings.Add(new SearchOpening { Key = ContentManager.KeyOf(page), Type = "Leaflet", Utc = when.AddSeconds(20) });
            work.Db.Add(search);
        }

        await work.CommitAsync(default);
    }
}
