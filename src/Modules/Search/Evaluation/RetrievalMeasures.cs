namespace ItsmSite.Search.Evaluation;

/// <summary>
/// Measures of one ranking against judgements, as trec_eval defines them. A ranking is document ids, best first; a document that comes
/// again counts the first time only. Judgements give a relevance by document id; above 0 is relevant, a missing one is 0.
/// </summary>
public static class RetrievalMeasures
{
    /// <summary>
    /// nDCG: the sum of relevance / log2(rank + 1) over the first <paramref name="depth"/>, as a share of that of the ideal order of all
    /// judged documents (Järvelin, Kekäläinen 2002; trec_eval's <c>ndcg_cut</c>, gain linear in the relevance). 0 to 1; 0 when nothing is relevant.
    /// </summary>
    public static double NormalizedGain(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> judgements, int depth = 10)
    {
        var gain = Relevances(ranking, judgements).Take(depth).Select((relevance, place) => Discounted(relevance, place)).Sum();
        var ideal = judgements.Values.Where(relevance => relevance > 0).OrderDescending().Take(depth)
            .Select((relevance, place) => Discounted(relevance, place)).Sum();
        return ideal > 0 ? gain / ideal : 0;
    }

    /// <summary>1 / rank of the first relevant document among the first <paramref name="depth"/>, else 0.</summary>
    public static double ReciprocalRank(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> judgements, int depth = 10)
    {
        var place = FirstRelevant(ranking, judgements);
        return place >= 0 && place < depth ? 1.0 / (place + 1) : 0;
    }

    /// <summary>The precisions at the ranks of relevant documents, summed and divided by the number of all relevant ones (trec_eval's <c>map</c>).</summary>
    public static double AveragePrecision(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> judgements)
    {
        var (found, sum, rank) = (0, 0.0, 0);
        foreach (var relevance in Relevances(ranking, judgements))
        {
            rank++;
            if (relevance > 0)
                sum += ++found / (double)rank;
        }

        var relevant = CountRelevant(judgements);
        return relevant > 0 ? sum / relevant : 0;
    }

    /// <summary>1 when a relevant document is among the first <paramref name="depth"/>, else 0. At depth 1 it is precision at 1.</summary>
    public static double Success(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> judgements, int depth)
    {
        var place = FirstRelevant(ranking, judgements);
        return place >= 0 && place < depth ? 1 : 0;
    }

    /// <summary>The share of the relevant documents that is among the first <paramref name="depth"/>; 0 when nothing is relevant.</summary>
    public static double Recall(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> judgements, int depth = 100)
    {
        var relevant = CountRelevant(judgements);
        return relevant > 0 ? Relevances(ranking, judgements).Take(depth).Count(relevance => relevance > 0) / (double)relevant : 0;
    }

    /// <summary>The smallest value that at least the given share of the values does not exceed (nearest rank); 0 without values.</summary>
    /// <param name="values">The values, in any order.</param>
    /// <param name="share">Above 0 and up to 1.</param>
    public static double Percentile(IReadOnlyCollection<double> values, double share)
    {
        if (values.Count == 0)
            return 0;
        return values.Order().ElementAt(Math.Clamp((int)Math.Ceiling(share * values.Count), 1, values.Count) - 1);
    }

    private static double Discounted(int relevance, int place) => relevance / Math.Log2(place + 2);

    private static int CountRelevant(IReadOnlyDictionary<string, int> judgements) => judgements.Values.Count(relevance => relevance > 0);

    private static int FirstRelevant(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> judgements)
    {
        for (var place = 0; place < ranking.Count; place++)
        {
            if (judgements.GetValueOrDefault(ranking[place]) > 0)
                return place;
        }

        return -1;
    }

    /// <summary>The relevance at each rank; 0 where it is not judged, below 0, or a repetition.</summary>
    private static IEnumerable<int> Relevances(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> judgements)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in ranking)
            yield return seen.Add(document) ? Math.Max(0, judgements.GetValueOrDefault(document)) : 0;
    }
}
