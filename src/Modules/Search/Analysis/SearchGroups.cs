using ItsmSite.Framework.Web;

namespace ItsmSite.Search.Analysis;

/// <summary>
/// Puts searches together that mean the same: the same words in any order and inflection, without those that say little. Of a word its
/// lemma counts, whatever the language of the interface: people search in both. The groups of the last searches are kept, because one search is
/// asked for its group by best bets, by what solved it and by the log.
/// </summary>
/// <param name="analyzer">Divides texts into words.</param>
/// <param name="morphology">Knows Finnish words; null for rules alone.</param>
public sealed class SearchGroups(ITextAnalyzer analyzer, FinnishMorphology? morphology = null)
{
    /// <summary>Longest group, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>Most words of a text that are looked at.</summary>
    public const int MostWords = 30;

    private const string Rules = "lemmas 1";
    private const int MostKept = 4_000;

    private readonly SearchLemmas _lemmas = new(morphology);
    private readonly BoundedCache<string> _kept = new(MostKept);

    /// <summary>Which grouping it is: what was stored under another is regrouped.</summary>
    public string Name { get; } = morphology is null ? Rules : $"{Rules}, {morphology.Name}";

    /// <summary>The lemmas of a text's words, in order of the alphabet, each once; those that say little only where there are no others.</summary>
    public IReadOnlyList<string> WordsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<(string Lemma, bool SaysLittle)>();
        foreach (var token in analyzer.Analyze(text.ToLowerInvariant(), "en").Take(MostWords))
            words.Add((_lemmas.Of(token), StopWords.IsStopWord(token.Exact, "en") || StopWords.IsStopWord(token.Exact, "fi")));
        var telling = words.Where(w => !w.SaysLittle).Select(w => w.Lemma).ToList();
        return [.. (telling.Count > 0 ? telling : words.Select(w => w.Lemma)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The group of a search; its own text where it has no words, such as a single sign.</summary>
    public string GroupOf(string text) => _kept.Get(SearchReferrer.Normalise(text), Read);

    private string Read(string text)
    {
        var group = string.Join(' ', WordsOf(text));
        if (group.Length == 0) group = text;
        return group.Length <= MaxLength ? group : group[..MaxLength];
    }
}
