using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Synonyms;

/// <summary>Which pairs of searches somebody said do not mean the same.</summary>
public sealed class SynonymRefusals(UnitOfWork work, SearchTurns turns, SearchGroups groups)
{
    private const int Most = 10_000;

    /// <summary>The keys of the last ones.</summary>
    public async Task<IReadOnlyDictionary<string, DateTime>> ReadAsync(CancellationToken cancellationToken) =>
        await work.Db.Set<SynonymRefusal>().AsNoTracking().OrderByDescending(r => r.Utc).ThenBy(r => r.Key).Take(Most).ToDictionaryAsync(r => r.Key, r => r.Utc, StringComparer.Ordinal, cancellationToken);

    /// <summary>
    /// Keeps what was refused refused under the present grouping, while searches are still stored under the former one. A key does not tell its words: only
    /// pairs that would be proposed again are found in the log, others need no refusal.
    /// </summary>
    public async Task RegroupAsync(CancellationToken cancellationToken)
    {
        var refused = await ReadAsync(cancellationToken);
        if (refused.Count == 0) return;
        var again = SearchPair.Of(await turns.ReadAsync(cancellationToken))
            .Select(p => (Former: SynonymRefusal.KeyOf(p.Group, p.TargetGroup), Present: SynonymRefusal.KeyOf(groups.GroupOf(p.Text), groups.GroupOf(p.Target))))
            .Where(p => refused.ContainsKey(p.Former) && !refused.ContainsKey(p.Present)).DistinctBy(p => p.Present);
        work.Db.AddRange(again.Select(p => new SynonymRefusal { Key = p.Present, Utc = refused[p.Former] }));
        await work.CommitAsync(cancellationToken);
        work.Db.ChangeTracker.Clear();
    }
}
