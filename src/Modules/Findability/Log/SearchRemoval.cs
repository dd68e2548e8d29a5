using ItsmSite.Findability.Gaps;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Log;

/// <summary>Takes searches out of the log for good, with all that was made of them.</summary>
public sealed class SearchRemoval(UnitOfWork work, GapCounter gaps)
{
    private const int BatchSize = 200;

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
