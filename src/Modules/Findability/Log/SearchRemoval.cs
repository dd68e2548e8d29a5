using ItsmSite.Findability.Gaps;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Log;

/// <summary>Takes searches out of the log for good, with all that was made of them.</summary>
public sealed class SearchRemoval(UnitOfWork work, GapCounter gaps, SearchLogWriter writer)
{
    private const int BatchSize = 200;

    /// <summary>Erases searches of a person, what waits to be written too. The audit trail tells it without the words.</summary>
    /// <param name="which">Picks those that go.</param>
    /// <param name="auditEvent">What happened.</param>
    /// <param name="userId">The person.</param>
    /// <param name="userName">Name of the account.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How many went.</returns>
    public async Task<int> EraseAsync(Func<IQueryable<SearchEntry>, IQueryable<SearchEntry>> which, string auditEvent, string userId, string userName, CancellationToken cancellationToken)
    {
        await writer.FlushAsync(cancellationToken);
        using var hold = await writer.HoldAsync(cancellationToken);
        var removed = await RemoveAsync(which, cancellationToken);
        work.Audit(auditEvent, "User", userId, userName);
        await work.CommitAsync(cancellationToken);
        return removed;
    }

    /// <summary>Removes searches in transactions of a few, so that it may be cut short and begun again.</summary>
    /// <param name="which">Picks those that go.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How many went.</returns>
    public async Task<int> RemoveAsync(Func<IQueryable<SearchEntry>, IQueryable<SearchEntry>> which, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(which);
        var removed = 0;
        while (await which(work.Db.Set<SearchEntry>()).Include(s => s.Openings).OrderBy(s => s.Id).Take(BatchSize).ToListAsync(cancellationToken) is { Count: > 0 } batch)
        {
            var groups = batch.Select(s => s.Group).Distinct().ToList();
            var ids = batch.ConvertAll(s => s.Id);
            // In the same transaction: what is cut short leaves no words or gaps of searches that are gone.
            var left = (await work.Db.Set<SearchEntry>().Where(s => groups.Contains(s.Group) && !ids.Contains(s.Id)).Select(s => s.Group).Distinct().ToListAsync(cancellationToken)).ToHashSet();
            var gone = groups.FindAll(g => !left.Contains(g));
            work.Db.RemoveRange(await work.Db.Set<SearchWord>().Where(w => gone.Contains(w.Group)).ToListAsync(cancellationToken));
            work.Db.RemoveRange(await work.Db.Set<SearchGap>().Include(g => g.RoleCounts).Include(g => g.Events).Where(g => gone.Contains(g.Group)).AsSplitQuery().ToListAsync(cancellationToken));
            work.Db.RemoveRange(batch);
            await work.CommitAsync(cancellationToken);
            work.Db.ChangeTracker.Clear();
            await gaps.CountAsync([.. left], cancellationToken);
            removed += batch.Count;
        }

        return removed;
    }
}
