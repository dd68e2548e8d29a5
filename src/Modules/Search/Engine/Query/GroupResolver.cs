using ItsmSite.Search.Analysis;
using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Engine.Storage;
using ItsmSite.Search.Engine.Writing;

namespace ItsmSite.Search.Engine.Query;

/// <summary>Finds the terms of the index that stand for a word of the query.</summary>
internal sealed class GroupResolver(IndexReader reader, ITextAnalyzer analyzer, RankingParameters ranking)
{
    private const int ShortestPrefix = 2;
    private const int ShortestEnding = 4;
    private const int MostWords = 1000;
    private const int MostTerms = 100;

    /// <summary>The groups of a query with the terms of the words themselves: stems, parts that follow each other, neighbours written as one.</summary>
    public List<QueryGroup> Resolve(ParsedQuery query)
    {
        var groups = query.Words.Select(Resolve).ToList();
        for (var at = 0; at + 1 < query.Sequence.Count; at++)
            AddJoined(groups[query.Sequence[at]], groups[query.Sequence[at + 1]]);
        return groups;
    }

    /// <summary>Adds words that begin with the word; false when there are none.</summary>
    public bool AddLonger(QueryGroup group, float quality)
    {
        var word = group.Word.Exact;
        if (word.Length < ShortestPrefix)
            return false;
        var found = reader.FindByPrefix(word, MostWords);
        if (Vocabulary.PlainOf(word) is null)
            found.AddRange(reader.FindByPlainPrefix(word, MostWords));
        return AddAll(group, found, quality);
    }

    /// <summary>Whether some document has the word in exactly this form.</summary>
    public bool IsKnown(QueryWord word) =>
        reader.FindByPrefix(word.Exact, 1) is [var first] && first.Text == word.Exact;

    /// <summary>Adds words that differ by the dots of ä and ö only.</summary>
    public bool AddFolded(QueryGroup group)
    {
        var word = group.Word.Exact;
        var plain = Vocabulary.PlainOf(word);
        var found = plain is null ? reader.FindByPlainPrefix(word, MostWords) : reader.FindByPrefix(plain, MostWords);
        var same = found.Where(candidate => (plain is null ? Vocabulary.PlainOf(candidate.Text) : candidate.Text) == (plain ?? word));
        return AddAll(group, same, ranking.StemQuality);
    }

    /// <summary>Adds the parts of the word, each alone.</summary>
    public bool AddParts(QueryGroup group)
    {
        var added = false;
        foreach (var sequence in group.Sequences.Where(sequence => !sequence.IsSynonym))
        {
            foreach (var term in sequence.Terms)
                added |= group.Add(term, null, ranking.PartQuality);
        }

        return added;
    }

    /// <summary>Adds Finnish compounds that end with the word.</summary>
    public bool AddCompounds(QueryGroup group)
    {
        var added = false;
        foreach (var form in group.Word.Forms.Where(form => form.Culture == "fi" && form.Stem.Length >= ShortestEnding))
            added |= AddAll(group, reader.FindByEnding(Vocabulary.Reverse(form.Stem), MostWords), ranking.PartQuality);
        return added;
    }

    private static bool AddAll(QueryGroup group, IEnumerable<VocabularyWord> words, float quality)
    {
        var added = false;
        foreach (var term in words.OrderBy(word => word.Text.Length).Select(word => word.Term).Distinct().Take(MostTerms))
            added |= group.Add(term, null, quality);
        return added;
    }

    private QueryGroup Resolve(QueryWord word)
    {
        var group = new QueryGroup(word);
        var mark = Forward.Mark(word.Exact);
        foreach (var form in word.Forms)
        {
            if (reader.FindTerm(form.Stem, form.Culture) is { } term)
                group.Add(term.Id, mark, 1);
            foreach (var other in form.OtherStems)
            {
                if (reader.FindTerm(other, form.Culture) is { } otherTerm)
                    group.Add(otherTerm.Id, null, ranking.OtherStemQuality);
            }

            var parts = form.Parts.Select(part => reader.FindTerm(part, form.Culture)?.Id ?? 0).ToArray();
            if (parts.Length == 0 || parts.Contains(0))
                continue;
            if (parts.Length == 1)
                group.Add(parts[0], null, ranking.PartQuality);
            else
                group.Sequences.Add(new SequenceAlternative(parts, ranking.StemQuality));
        }

        return group;
    }

    private void AddJoined(QueryGroup first, QueryGroup second)
    {
        if (first == second)
            return;
        var joined = first.Word.Exact + second.Word.Exact;
        foreach (var form in first.Word.Forms)
        {
            if (analyzer.Analyze(joined, form.Culture.Length == 0 ? null : form.Culture) is not [var token])
                continue;
            if (reader.FindTerm(token.Stem, form.Culture) is not { } term)
                continue;
            first.Add(term.Id, null, ranking.StemQuality);
            second.Add(term.Id, null, ranking.StemQuality);
        }
    }
}
