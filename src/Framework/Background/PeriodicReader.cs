using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Framework.Background;

/// <summary>Keeps something that is read from the data at hand in this process and reads it anew at intervals. What fails is tried again; what was read before stays in use.</summary>
/// <param name="first">How long it waits before the first time.</param>
/// <param name="pause">How long between one time and the next.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Is told of failures.</param>
public abstract class PeriodicReader(TimeSpan first, TimeSpan pause, TimeProvider time, ILogger logger) : BackgroundService
{
    /// <summary>The clock.</summary>
    protected TimeProvider Time => time;

    /// <summary>Reads it anew.</summary>
    public abstract Task RefreshAsync(CancellationToken cancellationToken);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        for (var wait = first; ; wait = pause)
        {
            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested) return;
            try
            {
                await RefreshAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever goes wrong with what is read, the site goes on.
            catch (Exception error)
#pragma warning restore CA1031
            {
                logger.LogError(error, "{Reader} could not read; trying again in {Seconds} s", GetType().Name, pause.TotalSeconds);
            }
        }
    }
}
