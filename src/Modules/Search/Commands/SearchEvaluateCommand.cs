using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ItsmSite.Search.Evaluation;

namespace ItsmSite.Search.Commands;

/// <summary><c>search evaluate --queries FILE.tsv --qrels FILE</c>: how well the search answers queries whose answers are known.</summary>
public sealed class SearchEvaluateCommand(CommandSearch search)
{
    /// <summary>Depth of the rankings that are measured, as trec_eval's default.</summary>
    private const int Depth = 1000;

    /// <summary>Hits of the searches whose time is measured: a page of results.</summary>
    private const int PageSize = 10;

    /// <summary>The command.</summary>
    public Command Build()
    {
        var queries = new Option<FileInfo>("--queries") { Description = "File of lines qid<TAB>text", Required = true };
        var judgements = new Option<FileInfo>("--qrels") { Description = "Judgements in TREC's form: qid 0 document relevance", Required = true };
        var types = new Option<string[]>("--types") { Description = "Only these types", AllowMultipleArgumentsPerToken = true };
        var user = CommandSearch.AsOption();
        var command = new Command("evaluate", "Measure the search: nDCG@10, MRR@10, MAP, P@1, success@3, recall@100, latency.") { queries, judgements, types, user };
        command.SetAction((parsed, cancellationToken) => CommandSearch.GuardAsync(async () =>
        {
            using var queryFile = parsed.GetValue(queries)!.OpenText();
            using var judgementFile = parsed.GetValue(judgements)!.OpenText();
            var asked = await EvaluationFiles.ReadQueriesAsync(queryFile, cancellationToken);
            var known = await EvaluationFiles.ReadJudgementsAsync(judgementFile, cancellationToken);
            if (!await search.PrepareAsync(parsed.GetValue(user), cancellationToken)) return 1;
            Print(RetrievalReport.From(await AnswerAsync(asked, parsed.GetValue(types) ?? [], cancellationToken), known));
            return 0;
        }));
        return command;
    }

    private async Task<List<AnsweredQuery>> AnswerAsync(IReadOnlyList<EvaluationQuery> queries, string[] types, CancellationToken cancellationToken)
    {
        // The first query opens files and compiles code; it is asked once more so that it is measured like the others.
        if (queries.Count > 0) await search.FindAsync(queries[0].Text, types, PageSize, cancellationToken);
        var answers = new List<AnsweredQuery>(queries.Count);
        foreach (var query in queries)
        {
            var clock = Stopwatch.GetTimestamp();
            await search.FindAsync(query.Text, types, PageSize, cancellationToken);
            var took = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
            var result = await search.FindAsync(query.Text, types, Depth, cancellationToken);
            answers.Add(new AnsweredQuery(query.Id, [.. result.Hits.Select(h => h.ExternalId ?? h.Key)], took));
        }

        return answers;
    }

    private static void Print(RetrievalReport report)
    {
        (string Name, double Value, string Format)[] rows =
        [
            ("queries", report.Queries, "F0"), ("judged", report.Judged, "F0"),
            ("nDCG@10", report.NormalizedGain10, "F4"), ("MRR@10", report.ReciprocalRank10, "F4"), ("MAP", report.AveragePrecision, "F4"), ("P@1", report.PrecisionAt1, "F4"),
            ("success@3", report.Success3, "F4"), ("recall@100", report.Recall100, "F4"), ("without a hit", report.WithoutHit, "F4"),
            ("latency p50 ms", report.LatencyP50, "F2"), ("latency p95 ms", report.LatencyP95, "F2"), ("latency p99 ms", report.LatencyP99, "F2"),
        ];
        foreach (var (name, value, format) in rows) Console.WriteLine($"{name,-16}{value.ToString(format, CultureInfo.InvariantCulture),10}");
    }
}
