using ItsmSite.Search.Analysis;

namespace ItsmSite.Benchmarks.Relevance;

/// <summary>How far the analysis unites Finnish forms with their lemmas, and compounds with their parts.</summary>
public static class FinnishWords
{
    /// <summary>Of lines form, tab, lemma: number of forms that share a search term with their lemma, and of all.</summary>
    public static (int United, int All) Lemmas(string path, ITextAnalyzer analyzer) =>
        Count(path, (form, lemma) => Terms(form, analyzer).Overlaps(Terms(lemma, analyzer)));

    /// <summary>Of lines compound, tab, parts divided by |: number of compounds that each of their parts finds, and of all.</summary>
    public static (int United, int All) Compounds(string path, ITextAnalyzer analyzer) =>
        Count(path, (compound, parts) => parts.Split('|').All(part => Terms(compound, analyzer).Overlaps(Terms(part, analyzer))));

    private static (int, int) Count(string path, Func<string, string, bool> holds)
    {
        var lines = File.ReadLines(path).Select(line => line.Split('\t')).Where(fields => fields.Length > 1).ToList();
        return (lines.Count(fields => holds(fields[0], fields[1])), lines.Count);
    }

    private static HashSet<string> Terms(string word, ITextAnalyzer analyzer) =>
        [.. analyzer.Analyze(word, "fi").SelectMany(token => (string[])[token.Stem, .. token.OtherStems, .. token.PartStems])];
}
