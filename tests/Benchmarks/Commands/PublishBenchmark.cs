using System.Diagnostics;
using System.Net;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>publish</c>: time from the moment a technician sends the form until an employee's search brings the article, both over HTTP.</summary>
public static class PublishBenchmark
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Publishes some articles one after the other and adds the figures.</summary>
    public static async Task RunAsync(string folder, int count, FigureTable table)
    {
        await using var site = await BenchmarkSite.StartAsync(folder, serve: true);
        using var thomas = await SiteClient.SignInAsync(site.Address!, "thomas");
        using var patty = await SiteClient.SignInAsync(site.Address!, "patty");
        var token = SiteClient.TokenOf(await thomas.Http.GetStringAsync(new Uri("/articles/write", UriKind.Relative)));
        var (findable, answered) = (new List<double>(), new List<double>());
        for (var number = -5; number < count; number++)
        {
            var word = $"zq{Guid.NewGuid():N}"[..14];
            var started = Stopwatch.GetTimestamp();
            using var answer = await thomas.PostAsync("/articles/write?handler=Publish", new()
            {
                ["Input.Title"] = $"Benchmark {word}",
                ["Input.Markdown"] = $"Published to see how soon {word} is found.",
                ["Input.Culture"] = "en",
                ["__RequestVerificationToken"] = token,
            });
            if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"Publishing was answered with {answer.StatusCode}.");
            var posted = Stopwatch.GetElapsedTime(started);
            while (!(await patty.Http.GetStringAsync(new Uri($"/api/search?q={word}", UriKind.Relative))).Contains($"Benchmark {word}", StringComparison.Ordinal))
            {
                if (Stopwatch.GetElapsedTime(started) > s_patience) throw new TimeoutException($"'{word}' is not found after {s_patience.TotalSeconds} s.");
            }

            // The first few compile code.
            if (number < 0) continue;
            answered.Add(posted.TotalMilliseconds);
            findable.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        table.Add("Publish until found by search, p50 / p95 / p99", Percentiles.Of(findable).ToString(), $"{count} articles over HTTP; answer to the post alone {Percentiles.Of(answered)}");
    }
}
