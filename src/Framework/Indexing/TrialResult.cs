namespace ItsmSite.Framework.Indexing;

/// <summary>What one search of an <see cref="IndexTrial"/> would find.</summary>
/// <param name="Rank">Place of the document, from 1; null when it is not found, or not among the best that are ranked.</param>
/// <param name="FormerRank">Place of the document as the index has it now; null when it is not found, not there or not among the best.</param>
/// <param name="Hits">The hits with the document in place, best first, each with its <see cref="SearchHit.Explanation"/>.</param>
/// <param name="FormerHits">The hits as they are now.</param>
/// <param name="Own">How the document fits the search, found or not; null when the query's scope may not see it or the query has no words.</param>
public sealed record TrialResult(
    int? Rank, int? FormerRank, IReadOnlyList<SearchHit> Hits, IReadOnlyList<SearchHit> FormerHits, HitExplanation? Own);
