using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Administration.Services;

/// <summary>Reads who did what, as far as the actor may see the things it was done to.</summary>
public sealed class AuditTrail(SiteDbContext db, IActorAccessor actor, IPeople people, TimeText time)
{
    /// <summary>Entries on a page.</summary>
    public const int PageSize = 50;

    /// <summary>A page: the newest entries, or those next to one.</summary>
    /// <param name="filter">Which entries.</param>
    /// <param name="before">Only entries older than the one of this id, or null.</param>
    /// <param name="after">Only entries newer than the one of this id, or null; not together with <paramref name="before"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<AuditPage> ReadAsync(AuditFilter filter, long? before, long? after, CancellationToken cancellationToken)
    {
        var entries = await FindAsync(filter, cancellationToken);
        if (after is not null)
        {
            var newer = await entries.Where(e => e.Id > after).OrderBy(e => e.Id).Take(PageSize + 1).ToListAsync(cancellationToken);
            return new AuditPage([.. newer.Take(PageSize).Reverse()], newer.Count > PageSize, HasOlder: true);
        }

        if (before is not null) entries = entries.Where(e => e.Id < before);
        var older = await entries.OrderByDescending(e => e.Id).Take(PageSize + 1).ToListAsync(cancellationToken);
        return new AuditPage([.. older.Take(PageSize)], HasNewer: before is not null, older.Count > PageSize);
    }

    /// <summary>All entries, newest first, read while they are asked for.</summary>
    public async IAsyncEnumerable<AuditEntry> ReadAllAsync(AuditFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var entries = await FindAsync(filter, cancellationToken);
        await foreach (var entry in entries.OrderByDescending(e => e.Id).AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return entry;
    }

    private async Task<IQueryable<AuditEntry>> FindAsync(AuditFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var entries = db.Set<AuditEntry>().AsNoTracking().VisibleTo(actor.Current.Scope);
        if (filter.Text.Trim().Length > 0)
        {
            var pattern = LikePattern.Containing(filter.Text);
#pragma warning disable CA1304, CA1311 // Becomes SQL: the database lowers the case.
            entries = entries.Where(e => EF.Functions.Like(e.SubjectName.ToLower(), pattern, LikePattern.Escape) || EF.Functions.Like(e.Reason!.ToLower(), pattern, LikePattern.Escape));
#pragma warning restore CA1304, CA1311
        }

        if (filter.UserName.Trim() is { Length: > 0 } name)
        {
            // Entries hold the name as the account writes it.
            var known = (await people.FindByNameAsync([name], cancellationToken)).Values.SingleOrDefault()?.UserName ?? name;
            entries = entries.Where(e => e.UserName == known);
        }

        if (filter.Group.Length > 0)
        {
            var prefix = filter.Group + ".";
            entries = entries.Where(e => e.Event.StartsWith(prefix));
        }

        if (filter.SubjectType.Length > 0) entries = entries.Where(e => e.SubjectType == filter.SubjectType);
        if (filter.From is { } from && time.StartOfDay(from) is var begin) entries = entries.Where(e => e.Utc >= begin);
        if (filter.To is { } to && to < DateOnly.MaxValue && time.StartOfDay(to.AddDays(1)) is var end) entries = entries.Where(e => e.Utc < end);
        return entries;
    }
}
