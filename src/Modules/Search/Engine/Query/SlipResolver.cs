using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>
/// Finds what a mistyped word of the query was meant to be: words a slip or two away, two words written as one. Looks up so many words of a query
/// at most, so that a long text of unknown words costs little more than a short one.
/// </summary>
internal sealed class SlipResolver(IndexReader reader, DocumentCounts counts, RankingParameters ranking)
{
    private const int MostLookUps = 12;
    private const int MostRare = 6;
    private const int MostAlternatives = 12;
    private const int ShortestPiece = 3;
    private const int MostSplits = 3;
    private const int ShortestRare = 5;
    private const int MostRareDocuments = 3;
    private const int FarMoreFrequent = 20;

    /// <summary>How much ten times as many documents make up for, in the cost of slips.</summary>
    private const double FrequencyShare = 0.15;

    /// <summary>The least that a slip costs.</summary>
    private const float CheapestSlip = 0.6f;

    private readonly SlipFinder _finder = new(reader.WordTable);
    private int _lookUps;
    private int _rare;

    /// <summary>Adds words one slip away.</summary>
    public bool AddOne(QueryGroup group) => _lookUps++ < MostLookUps && Add(group, _finder.FindOne(group.Word.Exact), 1);

    /// <summary>Adds words two slips away.</summary>
    public bool AddTwo(QueryGroup group) => _lookUps++ < MostLookUps && Add(group, _finder.FindTwo(group.Word.Exact), 2);

    /// <summary>
    /// Of a word that few visible documents have, adds those one slip away that far more have: it may be a slip that somebody wrote. They count by
    /// their own rarity, and the group keeps its weight.
    /// </summary>
    public bool AddFarMoreFrequent(QueryGroup group)
    {
        if (group.Documents > MostRareDocuments || group.Word.Exact.Length < ShortestRare || _rare++ >= MostRare)
            return false;
        var rarity = counts.Rarity(group.Documents);
        var added = false;
        foreach (var (word, _) in _finder.FindOne(group.Word.Exact).Take(MostAlternatives))
        {
            var documents = counts.Count(word.Term);
            if (documents < FarMoreFrequent * Math.Max(1, group.Documents) || !group.Add(word.Term, null, ranking.RareSlipQuality * counts.Rarity(documents) / rarity))
                continue;
            group.Replacements.Add(word.Text);
            added = true;
        }

        return added;
    }

    /// <summary>Adds the two words of which it is made when the index has both (outlookcalendar), one after the other.</summary>
    public bool AddSplit(QueryGroup group)
    {
        var word = group.Word.Exact;
        if (word.Length < 2 * ShortestPiece || _lookUps++ >= MostLookUps)
            return false;
        var splits = new List<(VocabularyWord First, VocabularyWord Second, int Documents)>();
        for (var at = ShortestPiece; at <= word.Length - ShortestPiece; at++)
        {
            var seconds = reader.WordTable.Find(word[at..]);
            if (seconds.Count == 0)
                continue;
            foreach (var first in reader.WordTable.Find(word[..at]))
            {
                var second = seconds.Find(other => other.Culture == first.Culture);
                if (second.Text is not null)
                    splits.Add((first, second, Math.Min(counts.Count(first.Term), counts.Count(second.Term))));
            }
        }

        foreach (var (first, second, _) in splits.Where(split => split.Documents > 0).OrderByDescending(split => split.Documents).Take(MostSplits))
        {
            group.Sequences.Add(new SequenceAlternative([first.Term, second.Term], ranking.StemQuality));
            group.Replacements.Add($"{first.Text} {second.Text}");
        }

        return group.Sequences.Count > 0;
    }

    /// <summary>Adds visible ones of the words, the likeliest first: cheap slips to frequent words.</summary>
    private bool Add(QueryGroup group, List<SlipWord> found, int slips)
    {
        var added = false;
        var likeliest = found.Take(MostAlternatives).Select(slip => (slip.Word, slip.Cost, Documents: counts.Count(slip.Word.Term)))
            .Where(slip => slip.Documents > 0).OrderBy(slip => slip.Cost - (FrequencyShare * Math.Log10(slip.Documents)));
        foreach (var (word, cost, _) in likeliest)
        {
            added |= group.Add(word.Term, null, ranking.SlipQuality * (CheapestSlip + 1 - (cost / slips)) / slips);
            if (!group.Replacements.Contains(word.Text))
                group.Replacements.Add(word.Text);
        }

        return added;
    }
}
