using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Engine.Storage;
using ItsmSite.Search.Synonyms;

namespace ItsmSite.Search.Engine.Query;

/// <summary>Adds to the words of a query what stands for them by the site's synonyms. What is quoted is taken as it is.</summary>
internal sealed class SynonymResolver(IndexReader reader, SynonymTable synonyms, RankingParameters ranking)
{
    /// <summary>So many rules may name one word that not all of them can be looked at.</summary>
    private const int MostTargets = 50;

    /// <summary>Widens the groups of a query.</summary>
    public void Widen(ParsedQuery query, IReadOnlyList<QueryGroup> groups)
    {
        for (var at = 0; at < query.Sequence.Count; at++)
        {
            foreach (var (entry, targets) in synonyms.BeginningWith(query.Words[query.Sequence[at]]).Where(found => found.Entry.StandsIn(query, at)))
            {
                // What a phrase stands for stands for each of its words: a document that has it has them all.
                foreach (var place in query.Sequence.Skip(at).Take(entry.Words.Count).Distinct())
                {
                    foreach (var target in targets)
                        Add(groups[place], target);
                }
            }
        }
    }

    private void Add(QueryGroup group, SynonymEntry target)
    {
        if (group.Synonyms.Count >= MostTargets)
            return;
        foreach (var form in target.Words[0].Forms)
        {
            if (target.Words.Count == 1)
                AddWord(group, form, target.Text);
            else
                AddSequence(group, [.. target.Words.Select(word => StemIn(word, form.Culture))], form.Culture, target.Text);
        }
    }

    private void AddWord(QueryGroup group, WordForm form, string text)
    {
        if (reader.FindTerm(form.Stem, form.Culture) is { } term)
        {
            group.Add(term.Id, null, ranking.SynonymQuality);
            group.Synonyms.Add((form.Culture, form.Stem, text));
        }

        if (form.Parts.Count > 1)
            AddSequence(group, form.Parts, form.Culture, text);
    }

    private void AddSequence(QueryGroup group, IReadOnlyList<string?> stems, string culture, string text)
    {
        var terms = stems.Select(stem => stem is null ? 0 : reader.FindTerm(stem, culture)?.Id ?? 0).ToArray();
        if (terms.Contains(0))
            return;
        if (!group.Sequences.Exists(known => known.Terms.AsSpan().SequenceEqual(terms)))
            group.Sequences.Add(new SequenceAlternative(terms, ranking.SynonymQuality) { IsSynonym = true });
        group.Synonyms.Add((culture, stems[^1]!, text));
    }

    private static string? StemIn(QueryWord word, string culture) => word.Forms.FirstOrDefault(form => form.Culture == culture)?.Stem;
}
