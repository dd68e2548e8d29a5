using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Framework.Background;

/// <summary>Looks every few seconds for background tasks that are due, as long as its shell is in use.</summary>
internal sealed class BackgroundTaskWorker(BackgroundTaskRunner runner, BackgroundTaskCatalog catalog, TimeProvider time, ILogger<BackgroundTaskWorker> logger) : BackgroundService
{
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (catalog.Tasks.Count == 0) return;
        var running = new List<Task>();
        for (var isRegistered = false; !stoppingToken.IsCancellationRequested;)
        {
            var pause = s_poll;
            try
            {
                if (!isRegistered) await runner.RegisterAsync(stoppingToken);
                isRegistered = true;
                // A long task does not keep the others waiting: what is still running is waited for beside the next look.
                foreach (var ended in running.Where(r => r.IsCompleted).ToList())
                {
                    running.Remove(ended);
                    await ended;
                }

                running.Add(runner.RunDueAsync(stoppingToken));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
#pragma warning disable CA1031 // Without the database nothing runs; the site says so elsewhere, and this tries again.
            catch (Exception error)
#pragma warning restore CA1031
            {
                logger.LogError(error, "Background tasks could not be looked at; trying again in {Seconds} s", s_pauseAfterFailure.TotalSeconds);
                pause = s_pauseAfterFailure;
            }

            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
