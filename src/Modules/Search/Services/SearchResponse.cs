using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.Services;

/// <summary>Answer of <c>/api/search</c>.</summary>
/// <param name="Total">Number of documents found, exact up to 1,000.</param>
/// <param name="TotalIsExact">False when there are more.</param>
/// <param name="TookMs">Milliseconds it took in the server.</param>
/// <param name="Hits">The hits asked for, best first.</param>
/// <param name="Facets">Counts by type, by culture and by each further facet; where very much is found, the least that there are.</param>
/// <param name="Suggestion">Other words that would find more, or null.</param>
/// <param name="FacetsAreExact">False when so much was found that the counts of <paramref name="Facets"/> are the least that there are.</param>
public sealed record SearchResponse(
    int Total, bool TotalIsExact, double TookMs, IReadOnlyList<SearchHitResponse> Hits, IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets, string? Suggestion, bool FacetsAreExact)
{
    internal static SearchResponse Of(SearchResult result, TimeSpan took) => new(
        result.Total, result.TotalIsExact, Math.Round(took.TotalMilliseconds, 2),
        [.. result.Hits.Select(h => new SearchHitResponse(h.ExternalId ?? h.Key, h.Type, Text(h.Title), h.Culture, h.Url, Text(h.Snippet), Math.Round(h.Score, 4), h.IsRecommended))],
        result.Facets, result.Suggestion, result.FacetsAreExact);

    private static string Text(IEnumerable<TextFragment> fragments) => string.Concat(fragments.Select(f => f.Text));
}
