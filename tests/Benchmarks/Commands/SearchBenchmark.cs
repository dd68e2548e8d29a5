using System.Diagnostics;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Services;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>search</c>: how long searches and suggestions take for an employee, one after the other, without the page around them.</summary>
public static class SearchBenchmark
{
    private const int MostQueries = 1_000;
    private const int WarmUp = 50;

    /// <summary>Asks the queries of the files, at most a thousand spread over them, and adds the figures.</summary>
    /// <param name="folder">Data folder with the articles.</param>
    /// <param name="queryFiles">Files of lines qid, tab, text.</param>
    /// <param name="table">Receives the figures.</param>
    public static async Task RunAsync(string folder, IReadOnlyList<string> queryFiles, FigureTable table)
    {
        var queries = await QuerySample.ReadAsync(queryFiles, MostQueries);
        await using var site = await BenchmarkSite.StartAsync(folder, serve: false);
        await using var scope = site.CreateScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<IIndexFollower>().CatchUpAsync(null, CancellationToken.None);
        services.GetRequiredService<IActorAccessor>().Current = await services.GetRequiredService<IActorResolver>().FindAsync("patty", CancellationToken.None) ?? Actor.System;
        var documents = Show.Count(services.GetRequiredService<ISearchIndex>().Status.Documents);
        var search = services.GetRequiredService<SearchService>();

        var (searches, without) = await TimeAsync(queries, async text => (await search.SearchAsync(new SearchRequest(text), CancellationToken.None)).Hits.Count);
        table.Add($"Search in {documents} articles, p50 / p95 / p99", searches.ToString(), Show.Text($"{searches.Count} queries of real link texts, {100.0 * without / searches.Count:0.0} % without a hit"));
        var (suggestions, none) = await TimeAsync(queries.Select(Typed), async text => (await search.SuggestAsync(text, "en", 8, CancellationToken.None)).Count);
        table.Add($"Suggestions in {documents} articles, p50 / p95 / p99", suggestions.ToString(), Show.Text($"{suggestions.Count} beginnings of them, {100.0 * none / suggestions.Count:0.0} % without any"));
    }

    private static async Task<(Percentiles Times, int Without)> TimeAsync(IEnumerable<string> texts, Func<string, Task<int>> ask)
    {
        var all = texts.ToList();
        foreach (var text in all.Take(WarmUp)) await ask(text);
        var times = new List<double>();
        var without = 0;
        foreach (var text in all)
        {
            var started = Stopwatch.GetTimestamp();
            if (await ask(text) == 0) without++;
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return (Percentiles.Of(times), without);
    }

    // What stands in the box after three to eight letters.
    private static string Typed(string text, int number) => text[..Math.Min(text.Length, 3 + (number % 6))];
}
