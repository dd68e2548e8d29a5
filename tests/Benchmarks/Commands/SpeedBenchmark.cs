using System.Diagnostics;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;
using ItsmSite.Benchmarks.Relevance;
using ItsmSite.Benchmarks.Speed;

namespace ItsmSite.Benchmarks.Commands;

/// <summary>
/// <c>speed</c>: how fast the engine answers among very many documents, for a person who may see three quarters of them, beside Lucene in turn in the same run.
/// </summary>
public static class SpeedBenchmark
{
    private const int Searches = 1_000;
    private const int Passes = 3;
    private const int WarmUps = 2;
    private const int ShortestTyped = 3;

    /// <summary>Makes what is missing, measures and adds the figures.</summary>
    /// <param name="folder">Keeps documents and indexes.</param>
    /// <param name="documents">Number of documents.</param>
    /// <param name="seed">The same seed gives the same documents and searches.</param>
    /// <param name="table">Receives the figures.</param>
    public static async Task RunAsync(string folder, int documents, int seed, FigureTable table)
    {
        if (SharedData.Articles.Count == 0)
        {
            table.Skip("Speed", "the shared data is missing: put it at ../shared/data or set ITSMSITE_SHARED_DATA");
            return;
        }

        Directory.CreateDirectory(folder);
        var file = await SpeedCorpus.WriteAsync(folder, SharedData.Articles, documents, seed);
        var searches = SpeedCorpus.MakeQueries(file, documents, Searches, seed);
        var count = Show.Count(documents);
        var text = new FileInfo(file).Length / 1e6;
        var place = Path.Combine(folder, FormattableString.Invariant($"{documents}-{seed}"));
        var (index, made) = await SpeedIndex.OpenAsync(place + "-ours", file);
        using var opened = index;
        using var lucene = await LuceneProgram.CompileAsync();
        if (lucene is null) table.Skip("Lucene", "Java or Lucene is missing, skipped (Debian: liblucene8-java and a JDK)");
        var luceneMade = lucene is null ? null : await LuceneTimer.IndexAsync(lucene, file, place + "-lucene");
        if (made is { } ours)
        {
            var theirs = luceneMade is { } time ? Show.Text($"; Lucene {text / time.TotalSeconds:0.0} MB/s, ratio {ours / time:0.0}") : "";
            table.Add($"Indexing {count} documents", Show.Text($"{text / ours.TotalSeconds:0.00} MB/s"), Show.Text($"{text:0} MB of text{theirs}"));
        }

        table.Add($"Index of {count} documents", Show.Text($"{SizeOf(index.Folder) / text:0.00} × the text"), lucene is null ? "" : Show.Text($"Lucene {SizeOf(place + "-lucene") / text:0.00} ×; both keep the text"));
        using var timer = lucene is null ? null : await LuceneTimer.OpenAsync(lucene, place + "-lucene", Path.Combine(folder, "queries.tsv"), searches);
        await AddSearchesAsync(index, timer, searches, count, table);
        await AddSuggestionsAsync(index, searches, count, table);
        await AddThreadsAsync(index, searches, count, table);
        await AddWritingAsync(index, file, searches, count, table);
        table.Add($"Resident memory with {count} documents", Show.Text($"{Environment.WorkingSet / 1e6:0} MB"), "after the searches, the documents' file not counted");
    }

    private static async Task AddSearchesAsync(SpeedIndex index, LuceneTimer? timer, IReadOnlyList<SpeedQuery> searches, string count, FigureTable table)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        var kinds = new List<SpeedQueryKind>();
        for (var pass = 0; pass < WarmUps + Passes; pass++)
        {
            var times = await PassAsync(index, searches);
            var lucene = timer is null ? [] : await timer.PassAsync();
            if (pass == 0) table.Add($"Search among {count}, the first time, p50 / p95 / p99", Percentiles.Of(times).ToString(), timer is null ? "" : $"Lucene {Percentiles.Of(lucene)}");
            if (pass < WarmUps) continue;
            ours.AddRange(times);
            theirs.AddRange(lucene);
            kinds.AddRange(searches.Select(search => search.Kind));
        }

        Add($"Search among {count}, p50 / p95 / p99", ours, theirs);
        foreach (var kind in Enum.GetValues<SpeedQueryKind>())
            Add($"of these {kind.ToString().ToLowerInvariant()}", [.. ours.Where((_, at) => kinds[at] == kind)], [.. theirs.Where((_, at) => kinds[at] == kind)]);

        void Add(string what, List<double> mine, List<double> lucene)
        {
            var my = Percentiles.Of(mine);
            var note = Show.Text($"{my.Count} searches");
            if (lucene.Count > 0 && Percentiles.Of(lucene) is var other)
                note += Show.Text($"; Lucene {other.P50:0.00} / {other.P95:0.00} / {other.P99:0.00} ms, ratios {my.P50 / other.P50:0.0} / {my.P95 / other.P95:0.0} / {my.P99 / other.P99:0.0}");
            table.Add(what, my.ToString(), note);
        }
    }

    private static async Task<double[]> PassAsync(SpeedIndex index, IReadOnlyList<SpeedQuery> searches)
    {
        var times = new double[searches.Count];
        for (var at = 0; at < searches.Count; at++)
        {
            var started = Stopwatch.GetTimestamp();
            await index.FindAsync(searches[at].Text);
            times[at] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return times;
    }

    private static async Task AddSuggestionsAsync(SpeedIndex index, IReadOnlyList<SpeedQuery> searches, string count, FigureTable table)
    {
        var times = new List<double>();
        for (var pass = 0; pass < 2; pass++)
        {
            times.Clear();
            foreach (var (search, at) in searches.Select((search, at) => (search, at)))
            {
                var typed = search.Text[..Math.Min(search.Text.Length, ShortestTyped + (at % 12))];
                var started = Stopwatch.GetTimestamp();
                await index.SuggestAsync(typed);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        table.Add($"Suggestions among {count}, p50 / p95 / p99", Percentiles.Of(times).ToString(), "beginnings of 3 to 14 letters");
    }

    private static async Task AddThreadsAsync(SpeedIndex index, IReadOnlyList<SpeedQuery> searches, string count, FigureTable table)
    {
        var one = await TimeAsync(1);
        var two = await TimeAsync(2);
        table.Add($"Two threads among {count}", Show.Text($"{one / two:0.00} × one"), Show.Text($"{searches.Count / one.TotalSeconds:0} searches/s with one"));

        async Task<TimeSpan> TimeAsync(int threads)
        {
            var next = -1;
            var started = Stopwatch.GetTimestamp();
            await Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(async () =>
            {
                for (var at = Interlocked.Increment(ref next); at < searches.Count; at = Interlocked.Increment(ref next)) await index.FindAsync(searches[at].Text);
            })));
            return Stopwatch.GetElapsedTime(started);
        }
    }

    private static async Task AddWritingAsync(SpeedIndex index, string file, IReadOnlyList<SpeedQuery> searches, string count, FigureTable table)
    {
        var alone = Percentiles.Of(await PassAsync(index, searches));
        await AddAsync("while it is made anew aside", index.RebuildUntilAsync);
        await AddAsync("while documents change and lists are merged", index.ChangeUntilAsync);

        async Task AddAsync(string what, Func<string, CancellationToken, Task<int>> write)
        {
            using var stop = new CancellationTokenSource();
            var writing = Task.Run(() => write(file, stop.Token));
            var times = Percentiles.Of(await PassAsync(index, searches));
            await stop.CancelAsync();
            var written = await writing;
            table.Add($"Search among {count} {what}, p50 / p95 / p99", times.ToString(), Show.Text($"{written} documents meanwhile; p50 and p95 {times.P50 / alone.P50:0.0} and {times.P95 / alone.P95:0.0} × those alone"));
        }
    }

    private static double SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e6;
}
