namespace ItsmSite.Framework.Indexing;

/// <summary>What a search found.</summary>
/// <param name="Total">Number of documents found, exact up to 1,000.</param>
/// <param name="TotalIsExact">False when there are more than <paramref name="Total"/>.</param>
/// <param name="Hits">The hits asked for, best first.</param>
public sealed record SearchResult(int Total, bool TotalIsExact, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>
    /// Counts by <c>type</c>, by <c>culture</c> and by each further facet of what was found; a facet's own filter does not narrow it. Of a
    /// facet with very many values the most frequent and the chosen ones.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<FacetValue>>();

    /// <summary>False when so much was found that not all of it was counted by facets: then the counts are the least that there are.</summary>
    public bool FacetsAreExact { get; init; } = true;

    /// <summary>Number of different words of the query that say something: not those like "the", nor those that nearly everything has.</summary>
    public int TellingWords { get; init; }

    /// <summary>The query in words that do occur in text everyone may read, when that would find more; else null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The answer when nothing was found.</summary>
    public static SearchResult Empty { get; } = new(0, true, []);
}
