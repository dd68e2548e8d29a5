using ItsmSite.Benchmarks.Measuring;
using ItsmSite.Search.Evaluation;

namespace ItsmSite.Benchmarks.Relevance;

/// <summary>nDCG@10 of each judged query of a collection, ours beside Lucene's.</summary>
/// <param name="Queries">Query id, our gain, Lucene's.</param>
/// <param name="Analyser">Which of Lucene's analysers these are of: the better one.</param>
public sealed record PairedGains(IReadOnlyList<(string Id, double Ours, double Lucene)> Queries, string Analyser)
{
    /// <summary>Our mean.</summary>
    public double Ours => Mean(Queries, query => query.Ours);

    /// <summary>Lucene's mean.</summary>
    public double Lucene => Mean(Queries, query => query.Lucene);

    /// <summary>The tuned half (odd ids) or the held-out one.</summary>
    public PairedGains Half(bool odd) => this with { Queries = [.. Queries.Where(query => RetrievalCollection.IsOdd(query.Id) == odd)] };

    /// <summary>Our rankings beside Lucene's.</summary>
    public static PairedGains Of(
        RetrievalCollection collection, IReadOnlyDictionary<string, IReadOnlyList<string>> ours,
        IReadOnlyDictionary<string, IReadOnlyList<string>> language, IReadOnlyDictionary<string, IReadOnlyList<string>> standard)
    {
        var (withLanguage, withStandard) = (Pairs(collection, ours, language), Pairs(collection, ours, standard));
        var isLanguage = Mean(withLanguage, query => query.Lucene) >= Mean(withStandard, query => query.Lucene);
        return new PairedGains(isLanguage ? withLanguage : withStandard, isLanguage ? "its language's analyser" : "the standard analyser");
    }

    /// <summary>The even half's difference with its interval, in words.</summary>
    public string EvenDifference()
    {
        var even = Half(odd: false);
        var (low, high) = PairedBootstrap.Interval([.. even.Queries.Select(query => query.Ours - query.Lucene)]);
        return Show.Text($"even ids {even.Ours:.000} / {even.Lucene:.000}, difference {even.Ours - even.Lucene:+.000;-.000} ({low:+.000;-.000} to {high:+.000;-.000})");
    }

    private static double Mean(IReadOnlyList<(string Id, double Ours, double Lucene)> queries, Func<(string Id, double Ours, double Lucene), double> gain) =>
        queries.Count == 0 ? 0 : queries.Average(gain);

    private static List<(string Id, double Ours, double Lucene)> Pairs(
        RetrievalCollection collection, IReadOnlyDictionary<string, IReadOnlyList<string>> ours, IReadOnlyDictionary<string, IReadOnlyList<string>> lucene) =>
        [
            .. collection.Queries.Where(query => collection.Judgements.TryGetValue(query.Id, out var known) && known.Values.Any(relevance => relevance > 0))
                .Select(query => (query.Id, Gain(ours, query.Id, collection), Gain(lucene, query.Id, collection))),
        ];

    private static double Gain(IReadOnlyDictionary<string, IReadOnlyList<string>> rankings, string id, RetrievalCollection collection) =>
        RetrievalMeasures.NormalizedGain(rankings.GetValueOrDefault(id) ?? [], collection.Judgements[id]);
}
