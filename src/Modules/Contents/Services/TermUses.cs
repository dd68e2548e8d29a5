using ItsmSite.Contents.Indexes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Services;

/// <summary>How many items have which term, as far as the actor sees them.</summary>
public sealed class TermUses(SiteDbContext db, IActorAccessor actor)
{
    /// <summary>Numbers of items by term; terms that none has are missing.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(string taxonomyContentItemId, CancellationToken cancellationToken)
    {
        var visible = db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => r.Latest);
        return await db.Set<TaxonomyIndex>().AsNoTracking().Where(t => t.TaxonomyContentItemId == taxonomyContentItemId && visible.Any(r => r.ContentItemId == t.ContentItemId))
            .GroupBy(t => t.TermContentItemId).Select(g => new { Term = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Term, g => g.Count, cancellationToken);
    }
}
