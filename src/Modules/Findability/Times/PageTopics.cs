using ItsmSite.Contents.Indexes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Services;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Times;

/// <summary>What pages are about: their terms, as far as the actor sees the page that has them. Who sees no page of a term is not told its name.</summary>
public sealed class PageTopics(SiteDbContext db, FacetGroups facets, IActorAccessor actor)
{
    private const int BatchSize = 500;

    /// <summary>The names of the terms of pages, in the reader's language and with the name of the field before them; pages without any are missing.</summary>
    /// <param name="contentItemIds">The pages.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ILookup<string, string>> FindAsync(IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken)
    {
        var visible = db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => r.Latest);
        var found = new List<(string Page, string Taxonomy, string Term)>();
        foreach (var batch in contentItemIds.Chunk(BatchSize))
        {
            var rows = await db.Set<TaxonomyIndex>().AsNoTracking().Where(t => batch.Contains(t.ContentItemId) && visible.Any(r => r.ContentItemId == t.ContentItemId))
                .Select(t => new { t.ContentItemId, t.TaxonomyContentItemId, t.TermContentItemId }).ToListAsync(cancellationToken);
            found.AddRange(rows.Select(t => (t.ContentItemId, t.TaxonomyContentItemId, t.TermContentItemId)));
        }

        var names = new Dictionary<(string Taxonomy, string Term), string>();
        foreach (var taxonomy in found.GroupBy(t => t.Taxonomy, t => t.Term))
        {
            if (await facets.FindNamesAsync(taxonomy.Key, [.. taxonomy.Distinct()], cancellationToken) is not { } known) continue;
            foreach (var (term, name) in known.Labels) names[(taxonomy.Key, term)] = $"{known.Title}: {name}";
        }

        return found.Where(t => names.ContainsKey((t.Taxonomy, t.Term))).ToLookup(t => t.Page, t => names[(t.Taxonomy, t.Term)]);
    }
}
