using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Services;

/// <summary>What the audit trail tells of events about content items: their words, and an address for those that the reader sees.</summary>
/// <param name="prefix">What stands before the dot of the events whose items have an address.</param>
/// <param name="db">The database.</param>
/// <param name="actor">Who reads the trail.</param>
public abstract class ItemAuditDescriber(string prefix, SiteDbContext db, IActorAccessor actor) : IAuditDescriber
{
    /// <inheritdoc />
    public abstract IReadOnlyList<AuditEventGroup> Groups { get; }

    /// <summary>Who reads the trail.</summary>
    protected Actor Actor => actor.Current;

    /// <inheritdoc />
    public async ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var own = entries.Where(e => e.Event.StartsWith(prefix + ".", StringComparison.Ordinal)).ToList();
        var ids = own.Select(e => e.SubjectId).Distinct().ToList();
        if (ids.Count == 0) return new Dictionary<long, string>();
        var items = await db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(Actor.Scope).Where(r => ids.Contains(r.ContentItemId) && (r.Published || r.Latest))
            .OrderBy(r => r.Published).Select(r => new AuditedItem(r.ContentItemId, r.ContentType, r.Published, r.Latest)).ToListAsync(cancellationToken);
        var urls = new Dictionary<string, string>();
        foreach (var item in items)
        {
            if (await FindUrlAsync(item, cancellationToken) is { } url) urls[item.ContentItemId] = url;
        }

        return own.Where(e => urls.ContainsKey(e.SubjectId)).ToDictionary(e => e.Id, e => urls[e.SubjectId]);
    }

    /// <summary>Where a version that the reader sees is shown, or null. What is said of a published one counts more.</summary>
    protected abstract ValueTask<string?> FindUrlAsync(AuditedItem item, CancellationToken cancellationToken);
}
