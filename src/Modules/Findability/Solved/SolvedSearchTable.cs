using ItsmSite.Framework.Content;
using ItsmSite.Search.Analysis;
using ItsmSite.Search.Services;

namespace ItsmSite.Findability.Solved;

/// <summary>Which pages answered which searches, as of a moment.</summary>
public sealed class SolvedSearchTable(SearchGroups groups, ILookup<string, (string Key, int People)> answers) : ISolvedSearches
{
    // So many people make it half certain.
    private const float HalfCertain = 3;
    private const int MostAnswers = 5;

    private static readonly Dictionary<string, float> s_nothing = [];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, float> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (answers.Count == 0) return s_nothing;
        var found = answers[groups.GroupOf(text)].OrderByDescending(a => a.People).ThenBy(a => a.Key, StringComparer.Ordinal).Take(MostAnswers).ToList();
        return found.Count == 0 ? s_nothing : found.SelectMany(a => KeysOf(a.Key).Select(key => (key, a.People / (a.People + HalfCertain)))).ToDictionary();
    }

    // What is opened is an item; what is found is one of its documents.
    private static IEnumerable<string> KeysOf(string key) => ContentManager.IdOf(key) is { } id ? ContentIndexSource.KeysOf(id) : [key];
}
