using System.Diagnostics;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>coach</c>: how long the index takes to try a draft with twenty searches, as the editor asks while one writes.</summary>
public static class CoachBenchmark
{
    private const int Drafts = 100;
    private const int WarmUp = 5;
    private const int WordsFrom = 60;

    /// <summary>Tries drafts made of the words of the queries, with other queries, and adds the figures.</summary>
    /// <param name="folder">Data folder with the articles.</param>
    /// <param name="queryFiles">Files of lines qid, tab, text.</param>
    /// <param name="table">Receives the figures.</param>
    public static async Task RunAsync(string folder, IReadOnlyList<string> queryFiles, FigureTable table)
    {
        var queries = await QuerySample.ReadAsync(queryFiles, 1_000);
        await using var site = await BenchmarkSite.StartAsync(folder, serve: false);
        await using var scope = site.CreateScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<IIndexFollower>().CatchUpAsync(null, CancellationToken.None);
        var patty = await services.GetRequiredService<IActorResolver>().FindAsync("patty", CancellationToken.None) ?? Actor.System;
        var index = services.GetRequiredService<ISearchIndex>();
        var times = new List<double>();
        for (var number = 0; number < Drafts + WarmUp; number++)
        {
            var trial = new IndexTrial(DraftOf(queries, number, patty.Scope.Audiences.First()), [.. Some(queries, number * 7, IndexTrial.MaxQueries).Select(text => new SearchQuery(text, patty.Scope))]);
            var started = Stopwatch.GetTimestamp();
            await index.TryAsync(trial, CancellationToken.None);
            if (number >= WarmUp) times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        table.Add($"Coach: a draft tried with {IndexTrial.MaxQueries} searches in {Show.Count(index.Status.Documents)} articles, p50 / p95 / p99", Percentiles.Of(times).ToString(), Show.Text($"{Drafts} drafts; each search runs with and without the draft, with explanations"));
    }

    private static IndexDocument DraftOf(IReadOnlyList<string> queries, int number, int audience) => new()
    {
        Key = $"content:draft{number}",
        Type = "Article",
        Culture = "en",
        Audience = audience,
        Title = queries[number % queries.Count],
        Body = string.Join(". ", Some(queries, number, WordsFrom)),
        Url = "/articles/draft",
    };

    private static IEnumerable<string> Some(IReadOnlyList<string> queries, int from, int count) => Enumerable.Range(from, count).Select(place => queries[place % queries.Count]);
}
