namespace ItsmSite.Framework.Indexing;

/// <summary>
/// Why a document has its score: points that are added, then factors that multiply their sum. It tells nothing of documents that the query's
/// scope may not see.
/// </summary>
/// <param name="Words">What each word of the query adds, in the query's order; also words that the document lacks.</param>
/// <param name="Parts">What else adds points; only what does.</param>
/// <param name="Factors">What the sum is multiplied by; only what is not 1.</param>
public sealed record HitExplanation(IReadOnlyList<WordMatch> Words, IReadOnlyList<ScorePart> Parts, IReadOnlyList<ScoreFactor> Factors)
{
    /// <summary>The sum before the factors.</summary>
    public double Points => Words.Sum(word => word.Points) + Parts.Sum(part => part.Points);

    /// <summary>The score that the parts make up; equals <see cref="SearchHit.Score"/> but for rounding.</summary>
    public double Score => Factors.Aggregate(Points, (points, factor) => points * factor.Value);

    /// <summary>The words of the query that the document has in no form, the weightiest first; words that say little (the, and) are left out.</summary>
    public IEnumerable<WordMatch> Lacking => Words.Where(word => word is { Places.Count: 0, IsSlight: false }).OrderByDescending(word => word.Weight);
}
