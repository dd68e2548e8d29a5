using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>start</c>: the published program's time to its first answered page, and its resident memory.</summary>
public static class StartBenchmark
{
    private const int Starts = 5;
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(10);

    /// <summary>Starts it on an empty folder, then again and again, and adds the figures.</summary>
    public static async Task RunAsync(string program, FigureTable table)
    {
        using var folder = new WorkFolder();
        await using (var first = await PublishedProgram.StartAsync(program, folder.Path))
        {
            table.Add("First start: set-up of the demo company to the first page", Show.Text($"{first.FirstAnswer.TotalSeconds:0.00} s"));
        }

        var times = new List<double>();
        var memory = 0.0;
        for (var i = 0; i < Starts; i++)
        {
            await using var again = await PublishedProgram.StartAsync(program, folder.Path);
            times.Add(again.FirstAnswer.TotalSeconds);
            if (i < Starts - 1) continue;
            await Task.Delay(s_idle);
            memory = again.ResidentMegabytes;
        }

        table.Add("Next start to the first page (aim ≤ 3 s)", Show.Text($"{times.Order().ElementAt(Starts / 2):0.00} s"), Show.Text($"median of {Starts}, slowest {times.Max():0.00} s"));
        table.Add("Resident memory, idle", Show.Text($"{memory:0} MB"), $"{s_idle.TotalSeconds} s after the first page");
    }

    /// <summary>Adds the time of a start with few and with many content items, new processes in turn.</summary>
    /// <param name="program">Folder of the published program.</param>
    /// <param name="few">Data folder for the few; filled where it is empty.</param>
    /// <param name="many">Data folder for the many; filled where it is empty.</param>
    /// <param name="count">How many are many.</param>
    /// <param name="table">Receives the figures.</param>
    public static async Task RunGrowthAsync(string program, string few, string many, int count, FigureTable table)
    {
        const int Few = 1_000;
        await ContentBenchmark.FillAsync(few, null, Few, "SQLite", new FigureTable());
        await ContentBenchmark.FillAsync(many, null, count, "SQLite", new FigureTable());
        var (small, large) = (new List<double>(), new List<double>());
        for (var i = -1; i < Starts * 2; i++)
        {
            await using (var running = await PublishedProgram.StartAsync(program, few)) AddTo(small, i, running);
            await using (var running = await PublishedProgram.StartAsync(program, many)) AddTo(large, i, running);
        }

        table.Add($"Start with {Show.Count(Few)} content items", Of(small));
        table.Add($"Start with {Show.Count(count)} content items", Of(large), Show.Text($"ratio of medians {Median(large) / Median(small):0.00} (aim ≤ 1.10), {Starts * 2} new processes each in turn"));

        static void AddTo(List<double> times, int i, PublishedProgram running)
        {
            if (i >= 0) times.Add(running.FirstAnswer.TotalSeconds);
        }

        static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
        static string Of(List<double> times) => Show.Text($"{Median(times):0.00} s ({times.Min():0.00}–{times.Max():0.00})");
    }

    /// <summary>Adds time and memory of a start on a filled folder, after some pages and searches.</summary>
    public static async Task RunFilledAsync(string program, string folder, IReadOnlyList<string> queries, string articles, FigureTable table)
    {
        await using var running = await PublishedProgram.StartAsync(program, folder);
        using (var patty = await SiteClient.SignInAsync(running.Address, "patty"))
        {
            foreach (var query in queries) await patty.Http.GetStringAsync(new Uri($"/search?q={Uri.EscapeDataString(query)}", UriKind.Relative));
        }

        var busy = running.ResidentMegabytes;
        await Task.Delay(s_idle);
        table.Add($"Start with {articles} articles", Show.Text($"{running.FirstAnswer.TotalSeconds:0.00} s"));
        table.Add($"Resident memory with {articles} articles", Show.Text($"{running.ResidentMegabytes:0} MB"), Show.Text($"{s_idle.TotalSeconds} s after {queries.Count} searches; {busy:0} MB right after them"));
    }
}
