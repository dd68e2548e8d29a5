using ItsmSite.Findability.Log;

namespace ItsmSite.Findability.Gaps;

/// <summary>
/// What a group of searches says together. It is a gap where one search showed nothing or was followed by a call for help; where results were
/// shown and nobody opened any, only when that is so at least twice and in half of the searches: not everybody who looks needs to open something.
/// </summary>
/// <param name="Text">The words used most often in vain.</param>
/// <param name="Searches">Searches in vain.</param>
/// <param name="People">Different people who made them.</param>
/// <param name="Helps">Searches after which help was asked for.</param>
/// <param name="LastUtc">The last search in vain.</param>
/// <param name="Roles">Searches in vain and people, by role.</param>
public sealed record GapTally(string Text, int Searches, int People, int Helps, DateTime LastUtc, IReadOnlyDictionary<string, (int Searches, int People)> Roles)
{
    private const int EnoughUnopened = 2;

    /// <summary>The tally of a group; null where it is no gap.</summary>
    /// <param name="searches">Searches of the group.</param>
    /// <param name="since">Only those after this; null for all.</param>
    /// <param name="now">The present time, UTC.</param>
    public static GapTally? Of(IEnumerable<SearchFact> searches, DateTime? since, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(searches);
        var counted = searches.Where(s => since is null || s.Utc > since).Where(s => s.IsSettledAt(now) || s.IsVainAt(now)).ToList();
        var vain = counted.FindAll(s => s.IsVainAt(now));
        if (vain.Count == 0) return null;
        var isCertain = vain.Exists(s => s.FollowedBy is not null || s.IsEmpty);
        if (!isCertain && (vain.Count < EnoughUnopened || vain.Count * 2 < counted.Count)) return null;
        return new GapTally(
            vain.GroupBy(s => s.Text).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key,
            vain.Count,
            vain.DistinctBy(s => s.UserId).Count(),
            vain.Count(s => s.FollowedBy is not null),
            vain.Max(s => s.Utc),
            vain.SelectMany(s => SearchRoles.Parse(s.Roles).Select(role => (role, s.UserId))).GroupBy(r => r.role).ToDictionary(g => g.Key, g => (g.Count(), g.Distinct().Count())));
    }
}
