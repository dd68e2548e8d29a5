using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Query;

namespace ItsmSite.Search.Synonyms;

/// <summary>Synonyms by the stems that they begin with, as the cultures of an index read them.</summary>
internal sealed class SynonymTable
{
    private readonly Dictionary<(string Culture, string Stem), List<(SynonymEntry Entry, IReadOnlyList<SynonymEntry> Targets)>> _byStem = [];
    private readonly IReadOnlyList<string> _cultures;
    private readonly ITextAnalyzer _analyzer;

    /// <summary>Analyses rules.</summary>
    public SynonymTable(IReadOnlyList<SynonymRule> rules, IReadOnlyList<string> cultures, ITextAnalyzer analyzer)
    {
        (_cultures, _analyzer) = (cultures, analyzer);
        foreach (var rule in rules)
        {
            var known = rule.Words.Concat(rule.Targets).Distinct(StringComparer.Ordinal).ToDictionary(word => word, Read, StringComparer.Ordinal);
            foreach (var word in rule.Words)
            {
                var targets = rule.TargetsOf(word).Select(target => known[target]).Where(target => target.Words.Count > 0).ToList();
                foreach (var written in WaysToWrite(word).Select(Read).Where(entry => entry.Words.Count > 0).DistinctBy(entry => string.Join(' ', entry.Words.Select(own => own.Exact))))
                    Add(written, targets);
            }
        }
    }

    /// <summary>The entries that begin with a word of a query, with what they stand for.</summary>
    public IEnumerable<(SynonymEntry Entry, IReadOnlyList<SynonymEntry> Targets)> BeginningWith(QueryWord word) =>
        word.Forms.SelectMany(form => form.OtherStems.Prepend(form.Stem).Select(stem => (form.Culture, stem))).Distinct()
            .SelectMany(key => _byStem.TryGetValue(key, out var found) ? found : []).Distinct();

    /// <summary>People write two-factor and two factor.</summary>
    private static IEnumerable<string> WaysToWrite(string word)
    {
        yield return word;
        yield return word.Replace('-', ' ');
        if (word.Count(sign => sign == ' ') == 1)
            yield return word.Replace(' ', '-');
    }

    private SynonymEntry Read(string text)
    {
        var parsed = QueryParser.Parse(text, _cultures, _analyzer);
        return new SynonymEntry(text, [.. parsed.Sequence.Select(place => parsed.Words[place])]);
    }

    private void Add(SynonymEntry entry, IReadOnlyList<SynonymEntry> targets)
    {
        foreach (var key in entry.Words[0].Forms.Select(form => (form.Culture, form.Stem)).Distinct())
        {
            if (!_byStem.TryGetValue(key, out var entries))
                _byStem[key] = entries = [];
            entries.Add((entry, targets));
        }
    }
}
