using System.Collections.Concurrent;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>queries</c>: number of database commands that a page costs.</summary>
public static class QueriesBenchmark
{
    /// <summary>Asks for each page thrice and counts the commands of the last time; adds the figures.</summary>
    public static async Task RunAsync(string folder, string query, FigureTable table)
    {
        using var log = new CommandLog();
        await using var site = await BenchmarkSite.StartAsync(folder, serve: true, log: log);
        using var patty = await SiteClient.SignInAsync(site.Address!, "patty");
        var hits = await patty.Http.GetFromJsonAsync<System.Text.Json.Nodes.JsonNode>(new Uri($"/api/search?q={Uri.EscapeDataString(query)}&size=1", UriKind.Relative));
        var article = (string)hits!["hits"]![0]!["url"]!;
        foreach (var (name, path) in new[] { ("home", "/"), ("search", $"/search?q={Uri.EscapeDataString(query)}"), ("article", article), ("list", "/articles"), ("suggest", $"/api/suggest?q={Uri.EscapeDataString(query)}") })
        {
            await patty.Http.GetStringAsync(new Uri(path, UriKind.Relative));
            // A person and the audiences are kept for seconds: the dearest request is the one after a pause.
            await Task.Delay(TimeSpan.FromSeconds(6));
            log.Commands.Clear();
            await patty.Http.GetStringAsync(new Uri(path, UriKind.Relative));
            var (cold, texts) = (log.Count, string.Join("\n", log.Commands));
            log.Commands.Clear();
            await patty.Http.GetStringAsync(new Uri(path, UriKind.Relative));
            table.Add($"Database commands of the {name} page", Show.Text($"{log.Count}, {cold} after a pause"));
            if (Environment.GetEnvironmentVariable("BENCHMARK_SQL") is not null) await Console.Error.WriteLineAsync(texts);
        }
    }

    private sealed class CommandLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Commands { get; } = new();

        // The follower of the index looks at the change log once a second, whoever asks for pages.
        public int Count => Commands.Count(c => !c.Contains("\"ChangeLog", StringComparison.Ordinal));

        public ILogger CreateLogger(string categoryName) => categoryName == "Microsoft.EntityFrameworkCore.Database.Command" ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId.Id == Microsoft.EntityFrameworkCore.Diagnostics.RelationalEventId.CommandExecuted.Id) Commands.Enqueue(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
