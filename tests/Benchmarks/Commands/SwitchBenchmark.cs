using System.Diagnostics;
using System.Net;
using ItsmSite.Benchmarks.Hosting;
using ItsmSite.Benchmarks.Measuring;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Benchmarks.Commands;

/// <summary><c>switch</c>: a feature off and on while pages are asked for 50 times a second.</summary>
public static class SwitchBenchmark
{
    private const int RequestsPerSecond = 50;
    private const int MostUnderWay = 64;
    private const int Rounds = 10;
    private const string Feature = "Knowledge";
    private static readonly string[] s_paths = ["/", "/search?q=vpn", "/api/search?q=printer", "/api/suggest?q=pri", "/profile", "/browse", "/articles"];

    /// <summary>Measures on a site with the demo company and adds the figures.</summary>
    public static async Task RunAsync(string folder, FigureTable table)
    {
        await using var site = await BenchmarkSite.StartAsync(folder, serve: true);
        using var patty = await SiteClient.SignInAsync(site.Address!, "patty");
        var (answered, failed) = (new List<double>(), 0);
        using var end = new CancellationTokenSource();
        var load = LoadAsync();
        await SwitchAsync(site, isOn: false);
        await SwitchAsync(site, isOn: true);
        await Task.Delay(TimeSpan.FromSeconds(2));
        var switches = new List<double>();
        var clock = Stopwatch.StartNew();
        lock (answered) answered.Clear();
        for (var round = 0; round < 2 * Rounds; round++)
        {
            switches.Add(await SwitchAsync(site, isOn: round % 2 == 1));
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        var rate = answered.Count / clock.Elapsed.TotalSeconds;
        await end.CancelAsync();
        await load;
        table.Add("Switching a feature under load, p50 / p95 / p99", Percentiles.Of(switches).ToString(), Show.Text($"{switches.Count} switches (aim ≤ 2 s); {failed} of {answered.Count} requests failed (aim 0), {rate:0} requests/s, answers {Percentiles.Of(answered)}"));

        async Task LoadAsync()
        {
            using var tick = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / RequestsPerSecond));
            using var underWay = new SemaphoreSlim(MostUnderWay);
            for (var i = 0; !end.IsCancellationRequested; i++)
            {
                await tick.WaitForNextTickAsync();
                await underWay.WaitAsync();
                _ = AskAsync(s_paths[i % s_paths.Length]).ContinueWith(_ => underWay.Release(), TaskScheduler.Default);
            }

            for (var i = 0; i < MostUnderWay; i++) await underWay.WaitAsync();
        }

        async Task AskAsync(string path)
        {
            var started = Stopwatch.GetTimestamp();
            var isFine = false;
            try
            {
                using var answer = await patty.Http.GetAsync(new Uri(path, UriKind.Relative));
                isFine = answer.StatusCode == HttpStatusCode.OK || (path == "/articles" && answer.StatusCode == HttpStatusCode.NotFound);
            }
            catch (HttpRequestException)
            {
                // counted below
            }

            lock (answered)
            {
                if (!isFine) failed++;
                answered.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }
    }

    // Milliseconds until the new shell answers.
    private static async Task<double> SwitchAsync(BenchmarkSite site, bool isOn)
    {
        var clock = Stopwatch.StartNew();
        await using var scope = site.CreateScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<IActorAccessor>().Current = Actor.System;
        string[] feature = [Feature];
        var change = await services.GetRequiredService<IShellFeaturesManager>().UpdateAsync(isOn ? feature : [], isOn ? [] : feature, withDependents: false, default);
        await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
        if (!await services.GetRequiredService<ShellChanges>().WaitForAsync(change.Version, default)) throw new InvalidOperationException("The change could not be put in use.");
        return clock.Elapsed.TotalMilliseconds;
    }
}
