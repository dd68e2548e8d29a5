using ItsmSite.Framework.Indexing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Administration.Services;

/// <summary>Makes the index of this server anew in the background, one time after another.</summary>
public sealed class IndexRebuilds(IEnumerable<IIndexFollower> followers, TimeProvider time, ILogger<IndexRebuilds> logger) : BackgroundService, IProgress<long>
{
    private readonly SemaphoreSlim _asked = new(0, 1);
    private readonly Lock _lock = new();
    private IndexRebuildStatus _status = IndexRebuildStatus.None;

    /// <summary>What was last done, or is being done.</summary>
    public IndexRebuildStatus Status
    {
        get
        {
            lock (_lock) return _status;
        }
    }

    /// <summary>Asks for a rebuild.</summary>
    /// <returns>False where one runs already.</returns>
    public bool TryStart()
    {
        lock (_lock)
        {
            if (_status.IsRunning) return false;
            _status = new IndexRebuildStatus { StartedUtc = time.GetUtcNow().UtcDateTime };
            _asked.Release();
            return true;
        }
    }

    /// <summary>Takes note of how many documents are done.</summary>
    public void Report(long value) => Change(status => status with { Documents = value });

    /// <inheritdoc />
    public override void Dispose()
    {
        base.Dispose();
        _asked.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await _asked.WaitAsync(stoppingToken);
                foreach (var follower in followers) Report(await follower.RebuildAsync(this, stoppingToken));
                Finish(null);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever went wrong, the present index stays, and the page says what happened.
            catch (Exception error)
#pragma warning restore CA1031
            {
                logger.LogError(error, "The index could not be made anew");
                Finish(error.Message);
            }
        }
    }

    private void Finish(string? error) => Change(status => status with { FinishedUtc = time.GetUtcNow().UtcDateTime, Error = error });

    private void Change(Func<IndexRebuildStatus, IndexRebuildStatus> change)
    {
        lock (_lock) _status = change(_status);
    }
}
