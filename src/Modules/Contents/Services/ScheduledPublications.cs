using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Services;

/// <summary>Which drafts are to be shown to readers later. Changes are part of the unit of work.</summary>
public sealed class ScheduledPublications(UnitOfWork work, ItemAudit audit, IActorAccessor actor)
{
    /// <summary>When an item is to be published, or null.</summary>
    public async Task<ScheduledPublication?> FindAsync(string contentItemId, CancellationToken cancellationToken) =>
        await work.Db.Set<ScheduledPublication>().FindAsync([contentItemId], cancellationToken);

    /// <summary>The items whose time has come, the longest waiting first.</summary>
    public Task<List<string>> DueAsync(DateTime utc, int take, CancellationToken cancellationToken) => work.Db.Set<ScheduledPublication>()
        .Where(p => p.Refused == null && p.DueUtc <= utc).OrderBy(p => p.DueUtc).ThenBy(p => p.ContentItemId).Take(take).Select(p => p.ContentItemId).ToListAsync(cancellationToken);

    /// <summary>Has an item published at a time, in the name of who is acting; a time given before is replaced.</summary>
    public async Task ScheduleAsync(ContentItem item, DateTime utc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (await FindAsync(item.ContentItemId, cancellationToken) is not { } scheduled)
            work.Db.Add(scheduled = new ScheduledPublication { ContentItemId = item.ContentItemId, UserName = "" });
        (scheduled.DueUtc, scheduled.UserName, scheduled.Refused) = (utc, actor.Current.UserName, null);
        await audit.AddAsync("Content.Scheduled", item, $"{utc:yyyy-MM-dd HH:mm} UTC", cancellationToken);
    }

    /// <summary>Leaves an item a draft. False where nothing was planned.</summary>
    public async Task<bool> CancelAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (await FindAsync(item.ContentItemId, cancellationToken) is not { } scheduled) return false;
        work.Db.Remove(scheduled);
        await audit.AddAsync("Content.Unscheduled", item, null, cancellationToken);
        return true;
    }

    /// <summary>Records that an item's time came and it could not be published; it waits for somebody to look at it.</summary>
    public async Task RefuseAsync(string contentItemId, ScheduleRefusal why, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is { } scheduled) scheduled.Refused = why;
    }
}
