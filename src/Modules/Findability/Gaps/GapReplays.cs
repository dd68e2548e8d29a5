using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Gaps;

/// <summary>Replays the searches of gaps, proposes their cause and closes those that are filled; a transaction for each few.</summary>
public sealed class GapReplays(UnitOfWork work, SearchReplay replay, TimeProvider time)
{
    /// <summary>Gaps in a step.</summary>
    public const int BatchSize = 20;

    private const int MostSearches = 500;
    private const int MostRoleSets = 5;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Replays the gaps that waited longest.</summary>
    /// <param name="before">Only those that were not replayed since then.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ReplayBatch> ReplayAsync(DateTime before, CancellationToken cancellationToken)
    {
        if (!replay.IsReady) return new ReplayBatch(0, 0);
        var gaps = await work.Db.Set<SearchGap>().Where(g => (g.State == GapState.Open || g.State == GapState.Working) && (g.ReplayedUtc == null || g.ReplayedUtc < before))
            .OrderBy(g => g.ReplayedUtc != null).ThenBy(g => g.ReplayedUtc).ThenBy(g => g.Id).Take(BatchSize).ToListAsync(cancellationToken);
        var closed = 0;
        foreach (var gap in gaps)
        {
            var evidence = await FindEvidenceAsync(gap, cancellationToken);
            gap.ReplayedUtc = Now;
            if (GapDiagnosis.IsAnswered(evidence))
            {
                Close(gap, GapDiagnosis.AnswerOf(evidence));
                closed++;
            }
            else
            {
                var (cause, key) = GapDiagnosis.Of(evidence);
                (gap.Cause, gap.CauseItemId) = (cause, key is null ? null : ContentManager.IdOf(key));
            }
        }

        // Somebody may have changed one of them meanwhile: then all of these are looked at once more.
        return new ReplayBatch(gaps.Count, await work.TryCommitAsync(cancellationToken) == CommitResult.Kept ? closed : 0);
    }

    private void Close(SearchGap gap, string? key)
    {
        (gap.State, gap.SinceUtc) = (GapState.Closed, Now);
        work.Db.Add(new SearchGapEvent { GapId = gap.Id, Utc = Now, UserId = "", Kind = GapEventKind.Answered, Note = (key is null ? null : ContentManager.IdOf(key)) ?? "" });
    }

    private async Task<GapEvidence> FindEvidenceAsync(SearchGap gap, CancellationToken cancellationToken)
    {
        var searches = await work.Db.Set<SearchEntry>().AsNoTracking().Include(s => s.Openings).Where(s => s.Group == gap.Group && (gap.SinceUtc == null || s.Utc > gap.SinceUtc))
            .OrderByDescending(s => s.Id).Take(MostSearches).ToListAsync(cancellationToken);
        var now = Now;
        var vain = searches.FindAll(s => FactOf(s).IsVainAt(now));
        var culture = vain.GroupBy(s => s.Culture).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "";
        var asRoles = new List<IReadOnlyList<ReplayedHit>>();
        foreach (var roles in vain.GroupBy(s => s.Roles).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostRoleSets).Select(g => SearchRoles.Parse(g.Key)))
            asRoles.Add(await replay.AsRolesAsync(gap.Text, culture, roles, cancellationToken));
        return new GapEvidence
        {
            AsRoles = asRoles,
            AsAll = await replay.AsAllAsync(gap.Text, culture, cancellationToken),
            OpenedSince = searches.Where(s => s.Utc > gap.LastUtc && s.FollowedBy is null).SelectMany(s => s.Openings).Select(o => o.Key).ToHashSet(),
            OpenedOtherwise = searches.Where(s => s.FollowedBy is null).SelectMany(s => s.Openings).MaxBy(o => o.Utc)?.Key ?? await FindNextAsync(vain, cancellationToken),
            IsFiltered = vain.Count > 0 && vain.Count(s => s.FilteredHits == 0) * 2 >= vain.Count,
        };
    }

    // What the same person opened within half an hour, by another search.
    private async Task<string?> FindNextAsync(List<SearchEntry> vain, CancellationToken cancellationToken)
    {
        var last = vain.Take(20).ToList();
        if (last.Count == 0) return null;
        var people = last.Select(s => s.UserId).Distinct().ToList();
        var (from, to) = (last.Min(s => s.Utc), last.Max(s => s.Utc) + SearchLogEntries.Session);
        var opened = await work.Db.Set<SearchEntry>().AsNoTracking().Include(s => s.Openings)
            .Where(s => people.Contains(s.UserId) && s.Utc > from && s.Utc < to && s.FollowedBy == null && work.Db.Set<SearchOpening>().Any(o => o.SearchId == s.Id))
            .OrderByDescending(s => s.Id).Take(MostSearches).ToListAsync(cancellationToken);
        return opened.Where(next => last.Exists(s => s.UserId == next.UserId && next.Utc > s.Utc && next.Utc <= s.Utc + SearchLogEntries.Session))
            .SelectMany(next => next.Openings).CountBy(o => o.Key).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).FirstOrDefault();
    }

    private static SearchFact FactOf(SearchEntry search) => new()
    {
        Id = search.Id, Group = search.Group, UserId = search.UserId, Roles = search.Roles, Text = search.Text, Utc = search.Utc, Hits = search.Hits, FilteredHits = search.FilteredHits,
        FollowedBy = search.FollowedBy, IsOpened = search.Openings.Count > 0,
    };
}
