using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;

namespace ItsmSite.Search.BestBets;

/// <summary>Puts a recommended page before what was found, once.</summary>
public static class RecommendedFirst
{
    /// <summary>A part of the list whose first is the recommended page and whose others are what was found besides.</summary>
    /// <param name="found">What was found, from the first hit on, at least as far as the part goes.</param>
    /// <param name="bet">The recommended page.</param>
    /// <param name="from">Rank of the first hit wanted, from 0.</param>
    /// <param name="size">Number of hits wanted.</param>
    public static SearchResult Combine(SearchResult found, SearchHit bet, int from, int size)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(bet);
        // As it was found it has the words marked; and nothing has more points than what stands first.
        var first = (found.Hits.FirstOrDefault(hit => hit.Key == bet.Key) ?? bet) with { IsRecommended = true, Score = Math.Max(1, found.Hits.Select(hit => hit.Score).DefaultIfEmpty().Max()) };
        var isWhole = found.TotalIsExact && found.Hits.Count >= found.Total;
        return found with
        {
            Hits = [.. found.Hits.Where(hit => !IsSame(hit.Key, bet.Key)).Prepend(first).Skip(from).Take(size)],
            Total = isWhole && !found.Hits.Any(hit => IsSame(hit.Key, bet.Key)) ? found.Total + 1 : Math.Max(1, found.Total),
        };
    }

    /// <summary>Suggestions with the recommended page first; where it was among them, as it was, with the typed words marked.</summary>
    public static IReadOnlyList<IndexSuggestion> Combine(IReadOnlyList<IndexSuggestion> found, IndexSuggestion bet)
    {
        ArgumentNullException.ThrowIfNull(bet);
        return [.. found.Where(s => !IsSame(s.Key, bet.Key)).Prepend(found.FirstOrDefault(s => s.Key == bet.Key) ?? bet)];
    }

    // In whichever language.
    private static bool IsSame(string key, string other) => ContentManager.IdOf(key) is { } id && id == ContentManager.IdOf(other);
}
