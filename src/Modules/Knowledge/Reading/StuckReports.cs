using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Reading;

/// <summary>Brings a person's own reports.</summary>
public sealed class StuckReports(SiteDbContext db, IActorAccessor actor)
{
    /// <summary>All of them, the newest first.</summary>
    public async Task<IReadOnlyList<StuckReportView>> ListAsync(CancellationToken cancellationToken)
    {
        var reports = await db.Set<StuckReport>().AsNoTracking().Where(r => r.UserId == actor.Current.UserId).OrderByDescending(r => r.Id).Take(ArticleFeedback.MostReports).ToListAsync(cancellationToken);
        var ids = reports.Select(r => r.ContentItemId).Distinct().ToList();
        var names = ids.Count == 0 ? [] : await db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => r.Published && ids.Contains(r.ContentItemId))
            .ToDictionaryAsync(r => r.ContentItemId, r => r.DisplayText, cancellationToken);
        return [.. reports.Select(r => new StuckReportView(r, names.GetValueOrDefault(r.ContentItemId)))];
    }
}
