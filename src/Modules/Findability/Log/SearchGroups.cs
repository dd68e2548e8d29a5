using ItsmSite.Findability.Models;
using ItsmSite.Search.Analysis;

namespace ItsmSite.Findability.Log;

/// <summary>
/// Puts searches together that mean the same: the same words in any order and inflection, without those that say little. Of a word's English and
/// Finnish stem the shorter one counts, whatever the language of the interface: people search in both.
/// </summary>
public sealed class SearchGroups(ITextAnalyzer analyzer)
{
    /// <summary>Most words of a text that are looked at.</summary>
    public const int MostWords = 30;

    /// <summary>The stems of a text's words, in order of the alphabet, each once; those that say little only where there are no others.</summary>
    public IReadOnlyList<string> WordsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var english = analyzer.Analyze(text, "en");
        var finnish = analyzer.Analyze(text, "fi");
        var words = new List<(string Stem, bool SaysLittle)>();
        for (var i = 0; i < english.Count && i < finnish.Count && i < MostWords; i++)
        {
            var (one, other) = (english[i].Stem, finnish[i].Stem);
            var exact = english[i].Exact;
            words.Add((one.Length <= other.Length ? one : other, StopWords.IsStopWord(exact, "en") || StopWords.IsStopWord(exact, "fi")));
        }

        var telling = words.Where(w => !w.SaysLittle).Select(w => w.Stem).ToList();
        return [.. (telling.Count > 0 ? telling : words.Select(w => w.Stem)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The group of a search; its own text where it has no words, such as a single sign.</summary>
    public string GroupOf(string text)
    {
        var group = string.Join(' ', WordsOf(text));
        if (group.Length == 0) group = text;
        return group.Length <= SearchEntry.MaxTextLength ? group : group[..SearchEntry.MaxTextLength];
    }
}
