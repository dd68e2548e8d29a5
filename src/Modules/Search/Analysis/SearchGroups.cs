namespace ItsmSite.Search.Analysis;

/// <summary>
/// Puts searches together that mean the same: the same words in any order and inflection, without those that say little. Of a word
/// the Finnish stem of its English stem counts, whatever the language of the interface: people search in both.
/// </summary>
public sealed class SearchGroups(ITextAnalyzer analyzer)
{
    /// <summary>Longest group, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>Most words of a text that are looked at.</summary>
    public const int MostWords = 30;

    /// <summary>The stems of a text's words, in order of the alphabet, each once; those that say little only where there are no others.</summary>
    public IReadOnlyList<string> WordsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<(string Stem, bool SaysLittle)>();
        foreach (var token in analyzer.Analyze(text, "en").Take(MostWords))
        {
            var stem = analyzer.Analyze(token.Stem, "fi") is [var finnish] ? finnish.Stem : token.Stem;
            words.Add((stem, StopWords.IsStopWord(token.Exact, "en") || StopWords.IsStopWord(token.Exact, "fi")));
        }

        var telling = words.Where(w => !w.SaysLittle).Select(w => w.Stem).ToList();
        return [.. (telling.Count > 0 ? telling : words.Select(w => w.Stem)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The group of a search; its own text where it has no words, such as a single sign.</summary>
    public string GroupOf(string text)
    {
        var group = string.Join(' ', WordsOf(text));
        if (group.Length == 0) group = text;
        return group.Length <= MaxLength ? group : group[..MaxLength];
    }
}
