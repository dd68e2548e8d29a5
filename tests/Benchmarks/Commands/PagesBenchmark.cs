using System.Diagnostics;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>pages</c>: requests per second of article and search page under 8 clients, beside a bare Razor page in the same process.</summary>
public static class PagesBenchmark
{
    private const int Clients = 8;
    private const int Rounds = 3;
    private const int FewestWarmUps = 5;
    private const int MostWarmUps = 40;

    /// <summary>A round that is faster than the last by no more than this is warm.</summary>
    private const double WarmGain = 1.05;
    private static readonly TimeSpan s_slice = TimeSpan.FromSeconds(2);

    /// <summary>Measures and adds the figures.</summary>
    /// <param name="folder">Data folder with articles.</param>
    /// <param name="queries">Words that an employee searches for.</param>
    /// <param name="table">Receives the figures.</param>
    public static async Task RunAsync(string folder, IReadOnlyList<string> queries, FigureTable table)
    {
        await using var site = await BenchmarkSite.StartAsync(folder, serve: true);
        using var patty = await SiteClient.SignInAsync(site.Address!, "patty");
        var articles = await ArticlesAsync(patty, queries);
        (string Name, double? Aim, IReadOnlyList<string> Paths)[] pages =
        [
            ("bare Razor page", null, [BenchmarkSite.BarePath]),
            ("article page", 3, articles),
            ("search page", 6, [.. queries.Select(q => $"/search?q={Uri.EscapeDataString(q)}")]),
            ("home page", null, ["/"]),
        ];
        // Long enough for the runtime to have compiled what is used much in its final form; before that, its compiler takes most of the processor.
        var last = pages.Select(_ => 0.0).ToArray();
        for (var (round, warm) = (0, false); round < FewestWarmUps || (!warm && round < MostWarmUps); round++)
        {
            warm = true;
            for (var page = 0; page < pages.Length; page++)
            {
                var rate = await SliceAsync(patty, pages[page].Paths);
                warm &= rate < last[page] * WarmGain;
                last[page] = Math.Max(rate, last[page]);
            }
        }

        // Taken in turns, so that what else the machine does meets all alike.
        var rates = pages.ToDictionary(p => p.Name, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, _, paths) in pages) rates[name].Add(await SliceAsync(patty, paths));
        }

        var bare = rates[pages[0].Name].Average();
        foreach (var (name, aim, paths) in pages)
        {
            var rate = rates[name].Average();
            var ratio = name == pages[0].Name ? "" : Show.Text($", {bare / rate:0.0} × the bare page") + (aim is null ? "" : $" (aim ≤ {aim})");
            table.Add($"{char.ToUpperInvariant(name[0])}{name[1..]} under {Clients} clients", Show.Text($"{rate:0} requests/s{ratio}"), $"{paths.Count} addresses, clients in the same process");
        }
    }

    private static async Task<IReadOnlyList<string>> ArticlesAsync(SiteClient client, IReadOnlyList<string> queries)
    {
        var found = new HashSet<string>();
        foreach (var query in queries)
        {
            var answer = await client.Http.GetFromJsonAsync<System.Text.Json.Nodes.JsonNode>(new Uri($"/api/search?q={Uri.EscapeDataString(query)}&size=5", UriKind.Relative));
            foreach (var hit in answer!["hits"]!.AsArray()) found.Add((string)hit!["url"]!);
        }

        return [.. found];
    }

    private static async Task<double> SliceAsync(SiteClient client, IReadOnlyList<string> paths)
    {
        var started = Stopwatch.GetTimestamp();
        var (done, next) = (0, -1);
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(started) < s_slice)
            {
                var path = paths[Interlocked.Increment(ref next) % paths.Count];
                using var answer = await client.Http.GetAsync(new Uri(path, UriKind.Relative));
                if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path} was answered with {answer.StatusCode}.");
                await answer.Content.ReadAsByteArrayAsync();
                Interlocked.Increment(ref done);
            }
        }));
        return done / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
