using System.Globalization;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Gaps;

/// <summary>Gives gaps the group that their words have now; those that mean the same by now become one.</summary>
public sealed class GapRegrouping(UnitOfWork work, SearchGroups groups)
{
    private const int BatchSize = 50;

    /// <summary>Regroups all, in transactions of some.</summary>
    public async Task RegroupAsync(CancellationToken cancellationToken)
    {
        var present = await work.Db.Set<SearchGap>().AsNoTracking().Select(g => new { g.Id, g.Group, g.Text }).ToListAsync(cancellationToken);
        var target = present.ToDictionary(g => g.Id, g => groups.GroupOf(g.Text));
        var moved = present.FindAll(g => target[g.Id] != g.Group).ConvertAll(g => g.Id);
        var wanted = moved.Select(id => target[id]).ToHashSet(StringComparer.Ordinal);
        // No two gaps have a group at any time: first those that move make room.
        foreach (var batch in moved.Chunk(BatchSize))
        {
            foreach (var gap in await work.Db.Set<SearchGap>().Where(g => batch.Contains(g.Id)).ToListAsync(cancellationToken))
                gap.Group = string.Create(CultureInfo.InvariantCulture, $"={gap.Id}");
            await CommitAsync(cancellationToken);
        }

        foreach (var batch in present.Where(g => wanted.Contains(target[g.Id])).GroupBy(g => target[g.Id], g => g.Id).Chunk(BatchSize))
        {
            foreach (var same in batch) await UniteAsync([.. same], same.Key, cancellationToken);
            await CommitAsync(cancellationToken);
        }
    }

    private async Task UniteAsync(List<long> ids, string group, CancellationToken cancellationToken)
    {
        var gaps = await work.Db.Set<SearchGap>().Where(g => ids.Contains(g.Id)).OrderBy(g => g.OpenedUtc).ThenBy(g => g.Id).ToListAsync(cancellationToken);
        if (gaps.Count == 0) return;
        var (kept, others) = (gaps[0], gaps.GetRange(1, gaps.Count - 1));
        kept.Group = group;
        if (others.Count == 0) return;
        var gone = others.ConvertAll(g => g.Id);
        foreach (var happened in await work.Db.Set<SearchGapEvent>().Where(e => gone.Contains(e.GapId)).ToListAsync(cancellationToken)) happened.GapId = kept.Id;
        // Roles are counted anew with the searches.
        work.Db.RemoveRange(await work.Db.Set<SearchGapRole>().Where(r => gone.Contains(r.GapId)).ToListAsync(cancellationToken));
        foreach (var other in others) GapUnion.Take(kept, other);
        work.Db.ChangeTracker.DetectChanges();
        work.Db.RemoveRange(others);
    }

    private async Task CommitAsync(CancellationToken cancellationToken)
    {
        await work.CommitAsync(cancellationToken);
        work.Db.ChangeTracker.Clear();
    }
}
