using ItsmSite.Findability.Models;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Log;

/// <summary>Keeps the words of groups, by which groups are found.</summary>
public sealed class SearchWords(UnitOfWork work, SearchGroups groups)
{
    private const int BatchSize = 500;

    /// <summary>Adds the words of groups that have none yet; part of the unit of work.</summary>
    public async Task AddAsync(IEnumerable<SearchEntry> searches, CancellationToken cancellationToken)
    {
        var first = searches.DistinctBy(s => s.Group).ToList();
        if (first.Count == 0) return;
        var names = first.ConvertAll(s => s.Group);
        var known = (await work.Db.Set<SearchWord>().Where(w => names.Contains(w.Group)).Select(w => w.Group).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        foreach (var search in first.Where(s => !known.Contains(s.Group)))
            work.Db.AddRange(groups.WordsOf(search.Text).Select(word => new SearchWord { Word = word, Group = search.Group }));
    }

    /// <summary>Removes the words of groups that no search has, in transactions of some.</summary>
    public async Task RemoveUnusedAsync(CancellationToken cancellationToken)
    {
        var unused = work.Db.Set<SearchWord>().Where(w => !work.Db.Set<SearchEntry>().Any(s => s.Group == w.Group));
        while (await unused.OrderBy(w => w.Word).ThenBy(w => w.Group).Take(BatchSize).ToListAsync(cancellationToken) is { Count: > 0 } batch)
        {
            work.Db.RemoveRange(batch);
            await work.CommitAsync(cancellationToken);
            work.Db.ChangeTracker.Clear();
        }
    }
}
