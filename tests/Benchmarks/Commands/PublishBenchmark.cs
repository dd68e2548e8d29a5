using System.Diagnostics;
using System.Net;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;

namespace ItsmSite.Benchmarks.Commands;

/// <summary>
/// <c>publish</c>: time from the moment a technician sends the form until an employee's search brings the article, both over HTTP: one article after the other, and
/// then so many a second, whether the ones before are found or not.
/// </summary>
public static class PublishBenchmark
{
    private const int WarmUps = 5;
    private const int PerSecond = 20;
    private const int Seconds = 30;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Publishes some articles one after the other, then many at a rate, and adds the figures.</summary>
    public static async Task RunAsync(string folder, int count, FigureTable table)
    {
        await using var site = await BenchmarkSite.StartAsync(folder, serve: true);
        using var thomas = await SiteClient.SignInAsync(site.Address!, "thomas");
        using var patty = await SiteClient.SignInAsync(site.Address!, "patty");
        var token = SiteClient.TokenOf(await thomas.Http.GetStringAsync(new Uri("/articles/write", UriKind.Relative)));
        var alone = new List<(double Answered, double Findable)>();
        for (var number = 0; number < WarmUps + count; number++) alone.Add(await PublishAsync(thomas, patty, token, TimeSpan.Zero));
        Add("Publish until found by search", alone[WarmUps..]);

        var started = Stopwatch.GetTimestamp();
        var many = new List<Task<(double Answered, double Findable)>>();
        for (var number = 0; number < PerSecond * Seconds; number++)
        {
            if (TimeSpan.FromSeconds((double)number / PerSecond) - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } wait) await Task.Delay(wait);
            many.Add(PublishAsync(thomas, patty, token, s_pause));
        }

        var took = Stopwatch.GetElapsedTime(started);
        Add(Show.Text($"Publish until found at {many.Count / took.TotalSeconds:0.0} publishes/s"), await Task.WhenAll(many));

        void Add(string what, IReadOnlyList<(double Answered, double Findable)> times) => table.Add(
            $"{what}, p50 / p95 / p99", Percentiles.Of(times.Select(t => t.Findable)).ToString(),
            $"{times.Count} articles over HTTP; answer to the post alone {Percentiles.Of(times.Select(t => t.Answered))}");
    }

    // Milliseconds since the form was sent.
    private static async Task<(double Answered, double Findable)> PublishAsync(SiteClient author, SiteClient reader, string token, TimeSpan pause)
    {
        var word = $"zq{Guid.NewGuid():N}"[..14];
        var started = Stopwatch.GetTimestamp();
        using var answer = await author.PostAsync("/articles/write?handler=Publish", new()
        {
            ["Input.Title"] = $"Benchmark {word}",
            ["Input.Markdown"] = $"Published to see how soon {word} is found.",
            ["Input.Culture"] = "en",
            ["__RequestVerificationToken"] = token,
        });
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"Publishing was answered with {answer.StatusCode}.");
        var answered = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        while (!(await reader.Http.GetStringAsync(new Uri($"/api/search?q={word}", UriKind.Relative))).Contains($"Benchmark {word}", StringComparison.Ordinal))
        {
            if (Stopwatch.GetElapsedTime(started) > s_patience) throw new TimeoutException($"'{word}' is not found after {s_patience.TotalSeconds} s.");
            await Task.Delay(pause);
        }

        return (answered, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }
}
