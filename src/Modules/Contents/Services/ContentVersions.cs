using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Services;

/// <summary>The versions of items that the actor may see.</summary>
public sealed class ContentVersions(SiteDbContext db, IActorAccessor actor)
{
    private const int MaxListed = 200;

    private IQueryable<ContentItemRecord> Visible => db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope);

    /// <summary>The versions of an item, the newest first; the newest 200.</summary>
    public async Task<IReadOnlyList<ContentVersion>> ListAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var rows = await Visible.Where(r => r.ContentItemId == contentItemId).OrderByDescending(r => r.Latest).ThenByDescending(r => r.Id).Take(MaxListed)
            .Select(r => new { r.Content, r.Reason }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new ContentVersion(ContentJson.ReadItem(r.Content), r.Reason ?? ""))];
    }

    /// <summary>A version of an item, or null where the actor does not see one.</summary>
    public async Task<ContentVersion?> FindAsync(string contentItemId, string versionId, CancellationToken cancellationToken)
    {
        var row = await Visible.Where(r => r.ContentItemId == contentItemId && r.ContentItemVersionId == versionId).Select(r => new { r.Content, r.Reason }).SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new ContentVersion(ContentJson.ReadItem(row.Content), row.Reason ?? "");
    }
}
