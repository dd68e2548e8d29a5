using ItsmSite.Findability.Gaps;
using ItsmSite.Findability.Models;
using ItsmSite.Findability.Synonyms;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Log;

/// <summary>
/// Groups the log anew when the grouping is another than the one it was stored under: refused synonyms, then gaps, then searches with their words. Each
/// step goes by the texts, in transactions of some, so that what is cut short is simply begun again.
/// </summary>
public sealed class SearchRegrouping(UnitOfWork work, SiteSettings settings, SearchGroups groups, SearchWords words, SearchLogWriter writer, SynonymRefusals refusals, GapRegrouping gaps, GapCounter counter)
{
    private const string Setting = "SearchLogGrouping";
    private const int BatchSize = 500;

    /// <summary>Regroups everything; does nothing where that is done.</summary>
    /// <returns>Whether the grouping was another: all gaps are to be counted, and then <see cref="FinishAsync"/> is due.</returns>
    public async Task<bool> RegroupAsync(CancellationToken cancellationToken)
    {
        if (await settings.FindAsync<string>(Setting, cancellationToken) == groups.Name) return false;
        await refusals.RegroupAsync(cancellationToken);
        await gaps.RegroupAsync(cancellationToken);
        for (long? last = 0; last is not null;) last = await RegroupAfterAsync(last.Value, cancellationToken);
        await words.RemoveUnusedAsync(cancellationToken);
        // What was counted under the former grouping meanwhile.
        var left = await work.Db.Set<SearchGap>().Where(g => !work.Db.Set<SearchEntry>().Any(s => s.Group == g.Group)).Select(g => g.Group).ToListAsync(cancellationToken);
        await counter.CountAsync(left, cancellationToken);
        return true;
    }

    /// <summary>Says that everything has the present grouping; part of the unit of work.</summary>
    public Task<bool> FinishAsync(CancellationToken cancellationToken) => settings.SetAsync(Setting, groups.Name, cancellationToken);

    private async Task<long?> RegroupAfterAsync(long after, CancellationToken cancellationToken)
    {
        // The log may be about to write the words of the same group.
        using var hold = await writer.HoldAsync(cancellationToken);
        var batch = await work.Db.Set<SearchEntry>().Where(s => s.Id > after).OrderBy(s => s.Id).Take(BatchSize).ToListAsync(cancellationToken);
        var changed = batch.FindAll(s => s.Group != groups.GroupOf(s.Text));
        foreach (var search in changed) search.Group = groups.GroupOf(search.Text);
        await words.AddAsync(changed, cancellationToken);
        await work.CommitAsync(cancellationToken);
        work.Db.ChangeTracker.Clear();
        return batch.Count == 0 ? null : batch[^1].Id;
    }
}
