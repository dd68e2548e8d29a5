namespace ItsmSite.Search.Evaluation;

/// <summary>
/// How well and how fast a list of queries was answered. The measures of ranking are means over the queries that have a relevant document,
/// unanswered ones counting 0 (trec_eval with <c>-c</c>); the share without a hit and the latencies are over all queries.
/// </summary>
/// <param name="Queries">Number of queries.</param>
/// <param name="Judged">Number of queries with a relevant document.</param>
public sealed record RetrievalReport(int Queries, int Judged)
{
    /// <summary>Mean <see cref="RetrievalMeasures.NormalizedGain"/> at 10.</summary>
    public double NormalizedGain10 { get; init; }

    /// <summary>Mean <see cref="RetrievalMeasures.ReciprocalRank"/> at 10.</summary>
    public double ReciprocalRank10 { get; init; }

    /// <summary>Mean <see cref="RetrievalMeasures.AveragePrecision"/> (MAP).</summary>
    public double AveragePrecision { get; init; }

    /// <summary>Share of queries whose first document is relevant.</summary>
    public double PrecisionAt1 { get; init; }

    /// <summary>Share of queries with a relevant document among the first three.</summary>
    public double Success3 { get; init; }

    /// <summary>Mean <see cref="RetrievalMeasures.Recall"/> at 100.</summary>
    public double Recall100 { get; init; }

    /// <summary>Share of queries that found nothing.</summary>
    public double WithoutHit { get; init; }

    /// <summary>Median time of a query in milliseconds.</summary>
    public double LatencyP50 { get; init; }

    /// <summary>Time in milliseconds within which 95 of 100 queries are answered.</summary>
    public double LatencyP95 { get; init; }

    /// <summary>Time in milliseconds within which 99 of 100 queries are answered.</summary>
    public double LatencyP99 { get; init; }

    /// <summary>Measures answered queries against judgements by query id.</summary>
    public static RetrievalReport From(IReadOnlyCollection<AnsweredQuery> answers, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> judgements)
    {
        var judged = answers
            .Where(answer => judgements.TryGetValue(answer.Id, out var relevances) && relevances.Values.Any(relevance => relevance > 0)).ToList();
        var times = answers.Select(answer => answer.Milliseconds).ToList();
        double Mean(Func<IReadOnlyList<string>, IReadOnlyDictionary<string, int>, double> measure) =>
            judged.Count == 0 ? 0 : judged.Average(answer => measure(answer.Ranking, judgements[answer.Id]));
        return new RetrievalReport(answers.Count, judged.Count)
        {
            NormalizedGain10 = Mean((ranking, relevances) => RetrievalMeasures.NormalizedGain(ranking, relevances)),
            ReciprocalRank10 = Mean((ranking, relevances) => RetrievalMeasures.ReciprocalRank(ranking, relevances)),
            AveragePrecision = Mean(RetrievalMeasures.AveragePrecision),
            PrecisionAt1 = Mean((ranking, relevances) => RetrievalMeasures.Success(ranking, relevances, 1)),
            Success3 = Mean((ranking, relevances) => RetrievalMeasures.Success(ranking, relevances, 3)),
            Recall100 = Mean((ranking, relevances) => RetrievalMeasures.Recall(ranking, relevances)),
            WithoutHit = answers.Count == 0 ? 0 : answers.Count(answer => answer.Ranking.Count == 0) / (double)answers.Count,
            LatencyP50 = RetrievalMeasures.Percentile(times, 0.5),
            LatencyP95 = RetrievalMeasures.Percentile(times, 0.95),
            LatencyP99 = RetrievalMeasures.Percentile(times, 0.99),
        };
    }
}
