using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Policies.Indexes;
using ItsmSite.Policies.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Policies.Services;

/// <summary>The policies kept at hand, which every page leads to: read at most every few seconds, and tested for each reader.</summary>
public sealed class PoliciesAtHand(SiteDbContext db, BriefCache<string, IReadOnlyList<PolicyAtHand>> cache, ContentDefinitions definitions, IActorAccessor actor)
{
    /// <summary>Links at most: more would be a list, which one reads instead of acting.</summary>
    public const int Most = 3;

    // Those of other readers are among them.
    private const int MostRead = 50;

    /// <summary>Those the actor may see, by name.</summary>
    public async Task<IReadOnlyList<PolicyAtHand>> ListAsync(CancellationToken cancellationToken)
    {
        var scope = actor.Current.Scope;
        var all = await cache.GetAsync(nameof(PoliciesAtHand), async _ => await ReadAsync(cancellationToken));
        return [.. all!.Where(p => scope.Includes(p.Audience, PolicyPart.ContentType)).Take(Most)];
    }

    private async Task<IReadOnlyList<PolicyAtHand>> ReadAsync(CancellationToken cancellationToken)
    {
        var kept = db.Set<PolicyIndex>().Where(p => p.AtHand);
        var rows = await db.Set<ContentItemRecord>().AsNoTracking().Where(r => r.Published && kept.Any(p => p.ContentItemId == r.ContentItemId))
            .OrderBy(r => r.DisplayText).ThenBy(r => r.Id).Take(MostRead).Select(r => new { r.Audience, r.Content }).ToListAsync(cancellationToken);
        if (rows.Count == 0 || await definitions.FindAsync(PolicyPart.ContentType, cancellationToken) is not { } type) return [];
        return [.. rows.Select(row => (row.Audience, Item: ContentJson.ReadItem(row.Content)))
            .Select(row => new PolicyAtHand(row.Audience, ContentNames.UrlOf(row.Item), SiteCultures.All.ToDictionary(c => c, c => ContentNames.Of(row.Item, type, c))))];
    }
}
