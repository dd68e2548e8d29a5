using ItsmSite.Framework.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Framework.Background;

/// <summary>Writes down every few seconds what a <see cref="BatchQueue{T}"/> holds. A killed process loses the notes of those seconds, nothing else.</summary>
/// <typeparam name="T">What is noted.</typeparam>
public abstract class BatchWriter<T>(BatchQueue<T> queue, IServiceScopeFactory scopes, TimeProvider time, ILogger logger) : BackgroundService
    where T : class
{
    private const int BatchSize = 200;
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Keeps this from writing until the result is disposed: for whoever changes a row that it may be about to make.</summary>
    public async Task<IDisposable> HoldAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        return new Hold(_one);
    }

    /// <summary>Writes down what was noted so far.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        using (await HoldAsync(cancellationToken))
        {
            while (queue.Peek(BatchSize) is { Count: > 0 } batch)
            {
                await InScopeAsync(services => WriteAsync(services, batch, cancellationToken));
                queue.Remove(batch.Count);
                await InScopeAsync(services => WrittenAsync(services, batch, cancellationToken));
            }
        }
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryFlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _one.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Writes a batch in one transaction; one that fails is tried again later.</summary>
    /// <param name="services">A scope of its own, acting as the program.</param>
    /// <param name="batch">The oldest notes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    protected abstract Task WriteAsync(IServiceProvider services, IReadOnlyList<T> batch, CancellationToken cancellationToken);

    /// <summary>The batch is durable: brings in line what follows from it. Where this fails it is not tried again.</summary>
    protected virtual Task WrittenAsync(IServiceProvider services, IReadOnlyList<T> batch, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(s_pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await TryFlushAsync(stoppingToken);
        }
    }

    private async Task TryFlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            await FlushAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // What is left is written before the process ends, or lost with it.
        }
#pragma warning disable CA1031 // Taking notes must not stop the site; what could not be written is tried again.
        catch (Exception error)
#pragma warning restore CA1031
        {
            logger.LogError(error, "What was noted could not be written down; trying again");
        }
    }

    private async Task InScopeAsync(Func<IServiceProvider, Task> action)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        await action(scope.ServiceProvider);
    }

    private sealed class Hold(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
