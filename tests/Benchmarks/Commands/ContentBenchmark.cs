using System.Diagnostics;
using System.Net;
using ItsmSite.Benchmarks.Corpus;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Recipes;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>content</c>: a recipe of many items of 30 types, then their lists and editors under 8 clients, and publishing.</summary>
public static class ContentBenchmark
{
    private const int Clients = 8;
    private const int Requests = 400;
    private const int Publications = 100;

    /// <summary>Measures on a database and adds the figures.</summary>
    /// <param name="folder">Data folder; filled where it is empty.</param>
    /// <param name="database">PostgreSQL connection string, or null for SQLite.</param>
    /// <param name="count">Number of items.</param>
    /// <param name="table">Receives the figures.</param>
    public static async Task RunAsync(string folder, string? database, int count, FigureTable table)
    {
        var name = database is null ? "SQLite" : "PostgreSQL";
        await FillAsync(folder, database, count, name, table);
        var clock = Stopwatch.StartNew();
        await using var site = await BenchmarkSite.StartAsync(folder, serve: true, database);
        using var admin = await SiteClient.SignInAsync(site.Address!, "admin");
        table.Add(Show.Text($"Start in the process with {Show.Count(count)} items, {name}, to signed in"), Show.Text($"{clock.Elapsed.TotalSeconds:0.00} s"));
        using var patty = await SiteClient.SignInAsync(site.Address!, "patty");
        var random = new Random(1);
        string Type() => ContentRecipe.TypeOf(random.Next(ContentRecipe.Types));
        (string What, SiteClient Who, Func<string> Path)[] pages =
        [
            ("Workbench list, all types", admin, () => Show.Text($"/workbench/content?p={random.Next(1, 20)}")),
            ("Workbench list of a type", admin, () => $"/workbench/content?type={Type()}&p={random.Next(1, 20)}"),
            ("Workbench list of a type by name", admin, () => $"/workbench/content?type={Type()}&sort=title&p={random.Next(1, 20)}"),
            ("Workbench list, all types by name", admin, () => "/workbench/content?sort=title"),
            ("Workbench list of drafts", admin, () => "/workbench/content?status=draft"),
            ("Workbench list, words of a name, frequent", admin, () => "/workbench/content?q=printer"),
            ("Workbench list, words of a name, rare", admin, () => Show.Text($"/workbench/content?q={random.Next(count)}")),
            ("Workbench list of one's own", patty, () => "/workbench/content?mine=true"),
            ("Portal list of a type", patty, () => $"/browse/{Type()}?p={random.Next(1, 20)}"),
            ("Portal list of a type and term", patty, () => $"/browse/{Type()}?term={ContentRecipe.IdOf(-2 - random.Next(40))}"),
            ("Browse", patty, () => "/browse"),
            ("Editor", admin, () => $"/workbench/content/{ContentRecipe.IdOf(random.Next(count))}"),
            ("Versions", admin, () => $"/workbench/content/{ContentRecipe.IdOf(random.Next(count))}/versions"),
        ];
        foreach (var (what, who, path) in pages)
        {
            await TimesAsync(who, [.. Enumerable.Range(0, 80).Select(_ => path())]);
            var times = Percentiles.Of(await TimesAsync(who, [.. Enumerable.Range(0, Requests).Select(_ => path())]));
            table.Add($"{what}, {name}, p50 / p95 / p99", times.ToString(), $"{Clients} clients (aim p95 ≤ 100 ms)");
        }

        table.Add($"Publish from the editor with its index, {name}, p50 / p95 / p99", Percentiles.Of(await PublishAsync(admin, count, random)).ToString(), $"{Publications} items one after the other (aim p95 ≤ 50 ms)");
    }

    /// <summary>Fills an empty data folder and its database with items and adds what that took; a filled one stays as it is.</summary>
    public static async Task FillAsync(string folder, string? database, int count, string name, FigureTable table)
    {
        if (File.Exists(Path.Combine(folder, "filled"))) return;
        await using var site = await BenchmarkSite.StartAsync(folder, serve: false, database);
        var recipe = Path.Combine(folder, "sample.recipe.json");
        await ContentRecipe.WriteAsync(recipe, count);
        var clock = new CpuClock();
        await using var scope = site.CreateScope();
        await scope.ServiceProvider.GetRequiredService<RecipeExecutor>().RunAsync(recipe, new RecipeRunOptions(), CancellationToken.None);
        var seconds = clock.Wall.TotalSeconds;
        table.Add($"Recipe run, {name}", Show.Text($"{count / seconds:0} items/s (aim ≥ 1,000)"), Show.Text($"{Show.Count(count)} items, {new FileInfo(recipe).Length >> 20} MB, {seconds:0.0} s, CPU {clock.Cpu.TotalSeconds:0.0} s, without the index"));
        var index = new CpuClock();
        await scope.ServiceProvider.GetRequiredService<IIndexFollower>().CatchUpAsync(new Ticker("index"), CancellationToken.None);
        table.Add($"Their index, {name}", Show.Text($"{count / index.Wall.TotalSeconds:0} items/s"), Show.Text($"{index.Wall.TotalSeconds:0.0} s, CPU {index.Cpu.TotalSeconds:0.0} s"));
        File.Delete(recipe);
        await File.WriteAllTextAsync(Path.Combine(folder, "filled"), "");
    }

    private static async Task<List<double>> TimesAsync(SiteClient who, string[] paths)
    {
        var times = new List<double>();
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < paths.Length;)
            {
                var started = Stopwatch.GetTimestamp();
                using var answer = await who.Http.GetAsync(new Uri(paths[i], UriKind.Relative));
                await answer.Content.ReadAsByteArrayAsync();
                if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{paths[i]} was answered with {answer.StatusCode}.");
                lock (times) times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }));
        return times;
    }

    private static async Task<List<double>> PublishAsync(SiteClient admin, int count, Random random)
    {
        var times = new List<double>();
        for (var i = -10; i < Publications; i++)
        {
            var number = random.Next(count);
            var (path, type) = ($"/workbench/content/{ContentRecipe.IdOf(number)}", ContentRecipe.TypeOf(number));
            var form = await admin.Http.GetStringAsync(new Uri(path, UriKind.Relative));
            var fields = new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = SiteClient.TokenOf(form),
                ["VersionId"] = System.Text.RegularExpressions.Regex.Match(form, "name=\"VersionId\" value=\"([^\"]+)\"").Groups[1].Value,
                ["TitlePart.Title"] = $"Changed {i}",
                [$"{type}.Summary.Text"] = "Changed by the benchmark.",
                ["do"] = "publish",
            };
            var started = Stopwatch.GetTimestamp();
            using var answer = await admin.PostAsync(path, fields);
            if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"Publishing was answered with {answer.StatusCode}.");
            if (i >= 0) times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return times;
    }
}
