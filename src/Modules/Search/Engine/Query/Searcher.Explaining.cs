using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Ranking;

namespace ItsmSite.Search.Engine.Query;

/// <summary>What can be told of a search after it ran.</summary>
internal sealed partial class Searcher
{
    private List<QueryGroup> _groups = [];
    private List<Ranked> _ranked = [];
    private Matcher? _matcher;
    private DocumentScorer? _scorer;

    /// <summary>The place of a row among the ranked ones, from 1; null when it is not among them.</summary>
    public int? RankOf(int row) => _ranked.FindIndex(ranked => ranked.Row == row) is var place and >= 0 ? place + 1 : null;

    /// <summary>How a row fits the search, also one that was not found; null when the scope does not include it.</summary>
    public HitExplanation? Explain(int row)
    {
        if (_matcher is null || _scorer is null || !_visibility.Includes(row) || _reader.Content(row) is not { } content)
            return null;
        var data = _reader.Forward(row);
        if (data.IsEmpty)
            return null;
        _matcher.Match(data);
        var (points, parts, factors) = _scorer.Explain(_matcher.Fields);
        factors = [.. factors, .. _priors.Explain(row)];
        var culture = _visibility.View.FacetSetOf(row).Culture;
        var places = new WordPlaces(content, culture, _matcher.Fields, _analyzer, _ranking);
        var whole = Math.Max(1e-6f, _groups.Sum(group => group.Weight));
        return new HitExplanation(
            [.. _groups.Select((group, place) => new WordMatch(
                TypedText(group.Word), points[place], group.Documents, group.Weight / whole, IsSlight(group, culture), places.Of(place, group)))],
            parts, factors);
    }

    // Only those that the second stage scored have a score of these parts.
    private HitExplanation? ExplainHit(int row) => _query.IsExplained && RankOf(row) <= _ranking.Candidates ? Explain(row) : null;

    private static bool IsSlight(QueryGroup group, string culture) =>
        StopWords.IsStopWord(group.Word.Exact, culture) || (culture.Length == 0 && StopWords.IsStopWord(group.Word.Exact, "en"));

    private string TypedText(QueryWord word)
    {
        var (start, length) = word.Place;
        return start >= 0 && start + length <= _query.Text.Length && length > 0 ? _query.Text.Substring(start, length) : word.Exact;
    }
}
