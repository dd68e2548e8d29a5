using ItsmSite.Findability.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Saved;

/// <summary>Tries saved searches and keeps at which place their pages are, a transaction for each few.</summary>
public sealed class SavedSearchChecks(UnitOfWork work, ISearchIndex index, VisibleDocuments visible, SavedSearchScopes scopes, TimeProvider time)
{
    /// <summary>Hits that are looked through: a page further behind counts as not found.</summary>
    public const int Depth = 20;

    private const int BatchSize = 25;

    /// <summary>Tries the next ones.</summary>
    /// <param name="after">Number of the last one of the step before, or 0 to begin.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SavedSearchBatch> CheckAsync(long after, CancellationToken cancellationToken)
    {
        var searches = await work.Db.Set<SavedSearch>().Where(s => s.Id > after).OrderBy(s => s.Id).Take(BatchSize).ToListAsync(cancellationToken);
        var ids = searches.Select(s => s.ContentItemId).Distinct().ToList();
        var present = await work.Db.Set<ContentItemRecord>().Where(r => r.Published && ids.Contains(r.ContentItemId)).Select(r => r.ContentItemId).ToHashSetAsync(cancellationToken);
        var dropped = 0;
        foreach (var search in searches)
        {
            var rank = present.Contains(search.ContentItemId) ? await RankAsync(search, cancellationToken) : null;
            var state = !present.Contains(search.ContentItemId) ? SavedSearchState.Gone : rank <= search.WantedRank ? SavedSearchState.Kept : SavedSearchState.Dropped;
            if (state == SavedSearchState.Dropped && search.State != SavedSearchState.Dropped) dropped++;
            Keep(search, state, rank);
        }

        long? last = searches.Count < BatchSize ? null : searches[^1].Id;
        if (await work.TryCommitAsync(cancellationToken) == CommitResult.Kept) return new SavedSearchBatch(searches.Count, dropped, last, IsKept: true);
        // Somebody changed one of them meanwhile: all are tried again the next time.
        return new SavedSearchBatch(0, 0, last, IsKept: false);
    }

    /// <summary>Place of an item among hits, from 1; null where it is not there.</summary>
    public static int? RankOf(IReadOnlyList<SearchHit> hits, string contentItemId)
    {
        ArgumentNullException.ThrowIfNull(hits);
        for (var place = 0; place < hits.Count; place++)
        {
            if (ContentManager.IdOf(hits[place].Key) == contentItemId) return place + 1;
        }

        return null;
    }

    private async Task<int?> RankAsync(SavedSearch search, CancellationToken cancellationToken)
    {
        var scope = await scopes.FindAsync(search.Role, search.UserId, cancellationToken);
        var result = await index.SearchAsync(new SearchQuery(search.Text, scope) { PreferredCulture = search.Culture, Size = Depth }, cancellationToken);
        return RankOf(await visible.KeepAsync(result.Hits, scope, cancellationToken), search.ContentItemId);
    }

    private void Keep(SavedSearch search, SavedSearchState state, int? rank)
    {
        if (search.Rank != rank && search.State != SavedSearchState.Waiting) search.FormerRank = search.Rank;
        if (search.State != state) search.SinceUtc = time.GetUtcNow().UtcDateTime;
        (search.State, search.Rank) = (state, rank);
    }
}
