using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using ItsmSite.Framework.Modules;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Site.Features;

/// <summary>Switching while people work.</summary>
public sealed class FeatureLoadTests(FeatureSite fixture) : IClassFixture<FeatureSite>
{
    private const int Clients = 4;
    private const int Rounds = 3;
    private const int RequestsBetweenSwitches = 20;

    // Pages that are there whatever is on, then those of the feature that is switched.
    private static readonly string[] s_always = ["/", "/search?q=vpn", "/api/search?q=printer", "/api/suggest?q=pri", "/profile", "/health/ready", "/_content/ItsmSite.Portal/css/portal.css"];
    private static readonly string[] s_feature = ["/articles", "/articles/expensatron"];

    [Fact]
    public async Task Switching_UnderLoad_FailsNoRequest()
    {
        using var patty = await fixture.SignInAsync("patty");
        foreach (var path in s_always.Concat(s_feature)) Assert.Equal(HttpStatusCode.OK, (await patty.GetAsync(path)).StatusCode);
        await fixture.SwitchAsync([], ["Knowledge"]);
        await fixture.SwitchAsync(["Knowledge"], []);

        var wrong = new ConcurrentQueue<string>();
        var answered = 0;
        using var end = new CancellationTokenSource();
        // Each client asks again when it has its answer: a slow machine asks less, and never piles requests up.
        var clients = Enumerable.Range(0, Clients).Select(AskAsync).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            await AnsweredAsync();
            await fixture.SwitchAsync([], ["Knowledge"]);
            await AnsweredAsync();
            await fixture.SwitchAsync(["Knowledge"], []);
        }

        await AnsweredAsync();
        await end.CancelAsync();
        await Task.WhenAll(clients);

        Assert.Empty(wrong);
        Assert.DoesNotContain(fixture.Site.Log.Warnings, line => line.Level >= Microsoft.Extensions.Logging.LogLevel.Error);
        Assert.Equal(HttpStatusCode.OK, (await patty.GetAsync("/articles/expensatron")).StatusCode);

        async Task AnsweredAsync()
        {
            var until = Volatile.Read(ref answered) + RequestsBetweenSwitches;
            while (Volatile.Read(ref answered) < until) await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        async Task AskAsync(int client)
        {
            for (var i = client; !end.IsCancellationRequested; i++)
            {
                var isFeature = i % 3 == 0;
                var path = isFeature ? s_feature[i / 3 % s_feature.Length] : s_always[i % s_always.Length];
                try
                {
                    using var answer = await patty.GetAsync(path);
                    if (answer.StatusCode != HttpStatusCode.OK && !(isFeature && answer.StatusCode == HttpStatusCode.NotFound)) wrong.Enqueue($"{path}: {(int)answer.StatusCode}");
                }
                catch (HttpRequestException error)
                {
                    wrong.Enqueue($"{path}: {error.Message}");
                }

                Interlocked.Increment(ref answered);
            }
        }
    }

    [Fact]
    public async Task FormerShell_WhenItsRequestsAreDone_IsReleased()
    {
        using var patty = await fixture.SignInAsync("patty");
        var former = await UseAndReplaceAsync(patty);
        var clock = Stopwatch.StartNew();
        while (former.Any(f => f.IsAlive) && clock.Elapsed < TimeSpan.FromSeconds(20))
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            GC.WaitForPendingFinalizers();
            await patty.GetAsync("/");
            await Task.Delay(100);
        }

        Assert.DoesNotContain(former, f => f.IsAlive);
    }

    private async Task<List<WeakReference>> UseAndReplaceAsync(Visitor visitor)
    {
        var former = new List<WeakReference>();
        for (var i = 0; i < 2; i++)
        {
            former.Add(Current());
            foreach (var path in s_always.Concat(s_feature)) await visitor.GetAsync(path);
            await fixture.SwitchAsync([], ["Knowledge"]);
            former.Add(Current());
            await visitor.GetAsync("/search?q=vpn");
            await fixture.SwitchAsync(["Knowledge"], []);
        }

        return former;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Current() => new(fixture.Site.Services.GetRequiredService<ShellHost>().Current);
}
