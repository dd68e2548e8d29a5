using ItsmSite.Findability.Models;

namespace ItsmSite.Findability.Log;

/// <summary>The roles somebody had while searching, as the log keeps them: in order, between bars.</summary>
public static class SearchRoles
{
    private const char Bar = '|';

    /// <summary>Writes roles; of very many, as many as fit.</summary>
    public static string Format(IEnumerable<string> roles)
    {
        var text = "";
        foreach (var role in roles.Order(StringComparer.Ordinal))
        {
            var next = text.Length == 0 ? $"{Bar}{role}{Bar}" : $"{text}{role}{Bar}";
            if (next.Length > SearchEntry.MaxListLength) break;
            text = next;
        }

        return text;
    }

    /// <summary>Reads them back.</summary>
    public static IReadOnlyList<string> Parse(string roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return roles.Split(Bar, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The roles of some sets, most frequent first.</summary>
    /// <param name="sets">Sets as they are kept, and how often each occurs.</param>
    public static IReadOnlyList<string> MostFrequent(IEnumerable<(string Roles, int Count)> sets) =>
        [.. sets.SelectMany(s => Parse(s.Roles).Select(role => (role, s.Count))).GroupBy(r => r.role).OrderByDescending(g => g.Sum(r => r.Count)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];
}
