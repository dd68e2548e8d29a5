using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>article</c>: how long the page of an article of one megabyte with 200 headings takes, the first time each is asked for and afterwards.</summary>
public static class ArticleBenchmark
{
    private const int Headings = 200;
    private const int Bytes = 1_000_000;
    private const int Articles = 12;
    private const int WarmUp = 4;
    private const int Again = 20;

    /// <summary>Publishes such articles, asks for their pages one after the other and adds the figures.</summary>
    public static async Task RunAsync(string folder, FigureTable table)
    {
        await using var site = await BenchmarkSite.StartAsync(folder, serve: true);
        using var thomas = await SiteClient.SignInAsync(site.Address!, "thomas");
        using var patty = await SiteClient.SignInAsync(site.Address!, "patty");
        var token = SiteClient.TokenOf(await thomas.Http.GetStringAsync(new Uri("/articles/write", UriKind.Relative)));
        var (first, after) = (new List<double>(), new List<double>());
        var length = 0L;
        for (var number = 0; number < Articles; number++)
        {
            var name = $"Handbook {Guid.NewGuid():N}"[..20];
            var markdown = MarkdownOf(number);
            using var answer = await thomas.PostAsync("/articles/write?handler=Publish", new() { ["Input.Title"] = name, ["Input.Markdown"] = markdown, ["Input.Culture"] = "en", ["__RequestVerificationToken"] = token });
            if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"Publishing was answered with {answer.StatusCode}.");
            var path = new Uri(answer.Headers.Location!.OriginalString, UriKind.RelativeOrAbsolute);
            // The first articles have the runtime compile what it uses.
            for (var time = 0; time <= Again; time++)
            {
                var started = Stopwatch.GetTimestamp();
                using var page = await patty.Http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
                await using var body = await page.Content.ReadAsStreamAsync();
                var block = new byte[64 * 1024];
                length = 0;
                for (int read; (read = await body.ReadAsync(block)) > 0;) length += read;
                var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                if (!page.IsSuccessStatusCode || length < markdown.Length) throw new InvalidOperationException($"{path} was answered with {page.StatusCode} and {length} bytes.");
                if (number >= WarmUp) (time == 0 ? first : after).Add(took);
            }
        }

        var page200 = Show.Text($"{Headings} headings, {Bytes / 1000:N0} kB of Markdown, {length / 1000:N0} kB of page, one after the other over HTTP");
        table.Add("Long article, first time, p50 / p95 / p99 (aim ≤ 150 ms)", Percentiles.Of(first).ToString(), page200);
        table.Add("Long article, after, p50 / p95 / p99 (aim ≤ 10 ms)", Percentiles.Of(after).ToString(), page200);
    }

    // What handbooks are made of: steps, a table, a command, a picture's place, links and words in bold.
    private static string MarkdownOf(int seed)
    {
        var random = new Random(seed);
        string[] words = ["printer", "the", "queue", "restart", "server", "of", "your", "account", "check", "that", "network", "and", "driver", "settings", "open", "window", "choose", "wait", "until", "light", "green", "session"];
        var text = new StringBuilder();
        for (var heading = 1; heading <= Headings; heading++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{new string('#', 2 + (heading % 3))} Step {heading} of {Words(3)}\n\n");
            for (var part = 0; text.Length < (long)Bytes * heading / Headings; part++)
            {
                text.Append((part % 5) switch
                {
                    0 => $"{Words(60)} **{Words(2)}** {Words(25)} [{Words(3)}](/articles/{Words(1)}) {Words(10)}.\n\n",
                    1 => $"1. {Words(12)}\n2. {Words(14)}\n   - {Words(8)}\n3. {Words(9)}\n\n",
                    2 => $"| {Words(1)} | {Words(2)} |\n|---|---|\n| {Words(3)} | {Words(4)} |\n| {Words(2)} | {Words(5)} |\n\n",
                    3 => $"```powershell\nGet-{Words(1)} -Name {Words(1)} | Restart-{Words(1)}\n```\n\n",
                    _ => $"> {Words(20)}\n\n",
                });
            }
        }

        return text.ToString()[..Math.Min(text.Length, Bytes)];

        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[random.Next(words.Length)]));
    }
}
