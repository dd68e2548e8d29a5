using ItsmSite.Search.Engine.Ranking;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>How many of the documents that exist for one search have a term or a word; hidden ones count nowhere.</summary>
internal sealed class DocumentCounts(IndexReader reader, Visibility visibility, IndexHeader state)
{
    /// <summary>Documents of a frequent word that are looked at to learn how many have several of its forms: more would not change its weight in the second digit.</summary>
    private const int MostSampled = 2_000;

    /// <summary>A word may have a hundred terms, as an unfinished one has; of this many at most it is looked at which documents they share.</summary>
    private const int MostCommon = 16;

    /// <summary>Places among all rows from which they are taken, because neighbours often came together and are alike.</summary>
    private const int Windows = 32;

    private readonly int _visible = visibility.CountAll();

    /// <summary>Whether the visible documents that have a term include one of the given audience.</summary>
    public bool Occurs(int term, Func<int, bool> row)
    {
        for (var step = 0; step < Impact.Steps; step++)
        {
            foreach (var posting in reader.Postings(term, step, state))
            {
                if (visibility.Includes(posting) && row(posting))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Number of visible documents that have a term.</summary>
    public int Count(int term)
    {
        if (reader.FrequentCounts(term, visibility.View, state) is { IsEmpty: false } byGroup)
            return visibility.Count(byGroup);
        var count = 0;
        for (var step = 0; step < Impact.Steps; step++)
        {
            foreach (var row in reader.Postings(term, step, state))
                count += visibility.Includes(row) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Robertson and Spärck Jones' weight in the form that is never negative.</summary>
    public float Rarity(int documents) => MathF.Log(1 + ((Math.Max(0, _visible - documents) + 0.5f) / (documents + 0.5f)));

    /// <summary>
    /// The number of visible documents that have a word in any of its forms; null when its terms' own numbers say that these are fewer than <paramref name="fewest"/>.
    /// </summary>
    public int? CountFrequent(QueryGroup group, int fewest)
    {
        long many = 0;
        foreach (var alternative in group.Terms)
            many += visibility.Count(reader.FrequentCounts(alternative.Term, visibility.View, state));
        if (many < fewest)
            return null;
        // Which lists are kept depends on when the file was made; how many documents there are does not.
        var counts = group.Terms.Select(alternative => (alternative.Term, Documents: (long)Count(alternative.Term))).ToList();
        return (int)Math.Min(CountUnion(counts, group.Sequences), _visible);
    }

    /// <summary>
    /// The number of visible documents that have any of some terms or sequences; of very many from a sample. Forms of a word that stand in the same documents would make it seem
    /// commoner than it is. Terms of few documents beside the others are taken to stand alone.
    /// </summary>
    private long CountUnion(List<(int Term, long Documents)> counts, List<SequenceAlternative> sequences)
    {
        var many = counts.Sum(term => term.Documents);
        var common = counts.Where(term => term.Documents * MostCommon >= many).ToList();
        if (common.Count + sequences.Count == 1)
            return many;
        var ofCommon = common.Sum(term => term.Documents);
        var stride = (int)(ofCommon / MostSampled) + 1;
        var (met, sampled) = (new HashSet<int>(), 0L);
        foreach (var (term, _) in common)
        {
            var rows = Sample(term, stride);
            sampled += rows.Count;
            met.UnionWith(rows);
        }

        if (sampled == 0)
            return many;
        var ofTerms = met.Count;
        foreach (var sequence in sequences)
        {
            var rows = Sample(sequence.Terms[0], stride);
            foreach (var term in sequence.Terms.AsSpan(1))
                rows.IntersectWith(Sample(term, stride));
            met.UnionWith(rows);
        }

        return many - ofCommon + (ofCommon * ofTerms / sampled) + ((long)(met.Count - ofTerms) * stride);
    }

    /// <summary>The visible rows with a term among every so many, taken from windows spread over all rows, so that nothing else of the lists is gone through.</summary>
    private HashSet<int> Sample(int term, int stride)
    {
        var found = new HashSet<int>();
        for (var step = 0; step < Impact.Steps; step++)
        {
            var rows = reader.Postings(term, step, state);
            for (var window = 0; window < Windows; window++)
            {
                var (from, next) = (FirstOf(window), FirstOf(window + 1));
                var end = from + ((next - from + stride - 1) / stride);
                var at = rows.BinarySearch(from);
                for (at = at < 0 ? ~at : at; at < rows.Length && rows[at] < end; at++)
                {
                    if (visibility.Includes(rows[at]))
                        found.Add(rows[at]);
                }
            }
        }

        return found;
    }

    private int FirstOf(int window) => (int)((long)visibility.View.Count * window / Windows);
}
