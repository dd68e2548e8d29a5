using System.Text.Json.Nodes;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Contents.Services;

/// <summary>The site's taxonomies. Their terms are names that every reader of tagged content sees, so they are read whoever asks.</summary>
public sealed class Taxonomies(ContentFinder content, BriefCache<string, TaxonomyTerms> cache)
{
    private const int MaxDepth = 8;

    /// <summary>A taxonomy by the id of its item, or null where there is none.</summary>
    public ValueTask<TaxonomyTerms?> FindAsync(string contentItemId, CancellationToken cancellationToken) => cache.GetAsync(contentItemId, async id =>
        await content.FindVisibleAsync(id, AudienceScope.Everything, VersionOptions.Published, cancellationToken) is { } item ? Read(item) : null);

    private static TaxonomyTerms Read(ContentItem item)
    {
        var terms = new List<TaxonomyTerm>();
        Add(item.Data["TaxonomyPart"]?["Terms"] as JsonArray, 0, terms);
        return new TaxonomyTerms(item.ContentItemId, item.As<TitlePart>()?.Title ?? item.DisplayText, terms);
    }

    // A term's own terms are its member "Terms", as Orchard nests them.
    private static void Add(JsonArray? from, int level, List<TaxonomyTerm> terms)
    {
        if (from is null || level > MaxDepth) return;
        foreach (var term in from.OfType<JsonObject>())
        {
            if ((string?)term["ContentItemId"] is not { Length: > 0 } id) continue;
            var names = term["Term"]?["Name"]?["Values"] as JsonObject ?? [];
            terms.Add(new TaxonomyTerm(
                id,
                names.Where(n => n.Value is JsonValue).ToDictionary(n => n.Key, n => n.Value!.ToString()),
                (string?)term["DisplayText"] is { Length: > 0 } text ? text : (string?)term["TitlePart"]?["Title"] ?? id,
                level));
            Add(term["Terms"] as JsonArray, level + 1, terms);
        }
    }
}
