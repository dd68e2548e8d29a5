using ItsmSite.Findability.Log;

namespace ItsmSite.Findability.Synonyms;

/// <summary>What people searched in vain, and what they found it with: the next search within half an hour that shares no stem and opened a page.</summary>
/// <param name="Group">Group of the first search.</param>
/// <param name="TargetGroup">Group of the other.</param>
/// <param name="Text">The words of the first that most of these people used.</param>
/// <param name="Target">The same of the other.</param>
/// <param name="People">How many different people.</param>
public sealed record SearchPair(string Group, string TargetGroup, string Text, string Target, int People)
{
    /// <summary>Fewest people of a pair: what fewer searched is their own.</summary>
    public const int LeastPeople = 3;

    /// <summary>The pairs among searches in any order, those of most people first.</summary>
    public static IReadOnlyList<SearchPair> Of(IEnumerable<SearchTurn> turns)
    {
        ArgumentNullException.ThrowIfNull(turns);
        return
        [
            .. turns.GroupBy(t => t.UserId).SelectMany(own => Read([.. own.OrderBy(t => t.Utc)]))
                .GroupBy(found => (found.First.Group, found.Second.Group))
                .Select(g => new SearchPair(g.Key.Item1, g.Key.Item2, MostUsed(g.Select(f => f.First)), MostUsed(g.Select(f => f.Second)), g.Select(f => f.First.UserId).Distinct().Count()))
                .Where(p => p.People >= LeastPeople).OrderByDescending(p => p.People).ThenBy(p => p.Text, StringComparer.Ordinal).ThenBy(p => p.Target, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(SearchTurn First, SearchTurn Second)> Read(List<SearchTurn> own)
    {
        for (var at = 0; at < own.Count; at++)
        {
            var first = own[at];
            if (first.OpenedUtc is not null) continue;
            // What was searched in between opened nothing either; the one that did is what was meant.
            var second = own.Skip(at + 1).TakeWhile(t => t.Utc - first.Utc <= SearchLogEntries.Session).FirstOrDefault(t => t.OpenedUtc is not null);
            if (second is not null && !SharesAStem(first.Group, second.Group)) yield return (first, second);
        }
    }

    private static bool SharesAStem(string one, string other) => one.Split(' ').Intersect(other.Split(' '), StringComparer.Ordinal).Any();

    private static string MostUsed(IEnumerable<SearchTurn> turns) =>
        turns.GroupBy(t => t.Text).OrderByDescending(g => g.Select(t => t.UserId).Distinct().Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
}
