using ItsmSite.Findability.Models;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Gaps;

/// <summary>Brings gaps in line with the log: new ones, their counts, those that come back. Counting the same again changes nothing.</summary>
public sealed class GapCounter(UnitOfWork work, TimeProvider time)
{
    private const int BatchSize = 50;
    private const int MostSearches = 10_000;

    /// <summary>Counts some groups, in transactions of a few. A gap that somebody changes at the same moment is left to the next time.</summary>
    public async Task CountAsync(IReadOnlyList<string> groups, CancellationToken cancellationToken)
    {
        foreach (var batch in groups.Chunk(BatchSize))
        {
            await CountBatchAsync(batch, cancellationToken);
            // Where another node counts the same, or a person was first, nothing is kept.
            await work.TryCommitAsync(cancellationToken);
        }
    }

    /// <summary>Counts the next groups of which something changed.</summary>
    /// <param name="since">Since when.</param>
    /// <param name="after">The last group of the step before, or null to begin.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The last group of this step; null when none is left.</returns>
    public async Task<string?> CountChangedAsync(DateTime since, string? after, CancellationToken cancellationToken)
    {
        var changed = work.Db.Set<SearchEntry>().Where(s => s.ChangedUtc >= since).Select(s => s.Group).Distinct();
#pragma warning disable CA1309 // Only this overload becomes SQL; the column's order is that of code points.
        if (after is not null) changed = changed.Where(g => string.Compare(g, after) > 0);
#pragma warning restore CA1309
        var groups = await changed.OrderBy(g => g).Take(BatchSize).ToListAsync(cancellationToken);
        await CountAsync(groups, cancellationToken);
        return groups.Count == BatchSize ? groups[^1] : null;
    }

    private async Task CountBatchAsync(string[] groups, CancellationToken cancellationToken)
    {
        var searches = (await ReadAsync(groups, cancellationToken)).ToLookup(s => s.Group);
        var gaps = await work.Db.Set<SearchGap>().Where(g => groups.Contains(g.Group)).ToDictionaryAsync(g => g.Group, cancellationToken);
        var ids = gaps.Values.Select(g => g.Id).ToList();
        var roles = (await work.Db.Set<SearchGapRole>().Where(r => ids.Contains(r.GapId)).ToListAsync(cancellationToken)).ToLookup(r => r.GapId);
        foreach (var group in groups)
        {
            var gap = gaps.GetValueOrDefault(group);
            if (gap is null)
            {
                if (GapTally.Of(searches[group], null, Now) is { IsGap: true } first) Open(group, first);
            }
            else if (!searches[group].Any())
            {
                await RemoveAsync(gap, roles[gap.Id], cancellationToken);
            }
            else
            {
                Recount(gap, [.. roles[gap.Id]], [.. searches[group]]);
            }
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private Task<List<SearchFact>> ReadAsync(string[] groups, CancellationToken cancellationToken) => work.Db.Set<SearchEntry>().AsNoTracking()
        .Where(s => groups.Contains(s.Group)).OrderByDescending(s => s.Id).Take(MostSearches)
        .Select(s => new SearchFact
        {
            Id = s.Id, Group = s.Group, UserId = s.UserId, Roles = s.Roles, Text = s.Text, Utc = s.Utc, Hits = s.Hits, FilteredHits = s.FilteredHits, FollowedBy = s.FollowedBy,
            IsOpened = work.Db.Set<SearchOpening>().Any(o => o.SearchId == s.Id),
        }).ToListAsync(cancellationToken);

    private void Open(string group, GapTally tally)
    {
        var gap = new SearchGap { Group = group, Text = tally.Text, OpenedUtc = Now };
        Keep(gap, tally);
        gap.RoleCounts.AddRange(tally.Roles.Select(r => new SearchGapRole { Role = r.Key, Searches = r.Value.Searches, People = r.Value.People }));
        gap.Events.Add(new SearchGapEvent { Utc = Now, UserId = "", Kind = GapEventKind.Opened, Note = "" });
        work.Db.Add(gap);
    }

    private void Recount(SearchGap gap, List<SearchGapRole> roles, List<SearchFact> searches)
    {
        // Words that nobody's search holds any more are not kept either.
        if (!searches.Exists(s => s.Text == gap.Text)) gap.Text = searches[0].Text;
        var tally = GapTally.Of(searches, gap.SinceUtc, Now);
        if (gap.State is GapState.Dismissed || (gap.State is GapState.Closed && tally is not { IsGap: true })) return;
        if (gap.State == GapState.Closed) ComeBack(gap);
        if (tally is null) (gap.Searches, gap.People, gap.Helps) = (0, 0, 0);
        else Keep(gap, tally);
        KeepRoles(gap, roles, tally?.Roles ?? new Dictionary<string, (int Searches, int People)>());
    }

    private void ComeBack(SearchGap gap)
    {
        (gap.State, gap.ReplayedUtc) = (GapState.Open, null);
        gap.Events.Add(new SearchGapEvent { Utc = Now, UserId = "", Kind = GapEventKind.CameBack, Note = "" });
    }

    private static void Keep(SearchGap gap, GapTally tally) =>
        (gap.Text, gap.Searches, gap.People, gap.Helps, gap.LastUtc) = (tally.Text, tally.Searches, tally.People, tally.Helps, tally.LastUtc);

    private void KeepRoles(SearchGap gap, List<SearchGapRole> known, IReadOnlyDictionary<string, (int Searches, int People)> counts)
    {
        work.Db.RemoveRange(known.Where(r => !counts.ContainsKey(r.Role)));
        foreach (var (role, count) in counts)
        {
            var row = known.Find(r => r.Role == role);
            if (row is null) work.Db.Add(row = new SearchGapRole { GapId = gap.Id, Role = role });
            (row.Searches, row.People) = count;
        }
    }

    // Nothing is kept of it that people searched.
    private async Task RemoveAsync(SearchGap gap, IEnumerable<SearchGapRole> roles, CancellationToken cancellationToken)
    {
        work.Db.RemoveRange(roles);
        work.Db.RemoveRange(await work.Db.Set<SearchGapEvent>().Where(e => e.GapId == gap.Id).ToListAsync(cancellationToken));
        work.Db.Remove(gap);
    }
}
