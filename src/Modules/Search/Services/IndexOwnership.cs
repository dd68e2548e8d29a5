using ItsmSite.Framework.Storage;

namespace ItsmSite.Search.Services;

/// <summary>
/// Says whether this process may write the index of its data folder. One process does: the server, or a command that runs alone.
/// The claim is a lock on a file, which the operating system gives back when the process ends, however it ends.
/// </summary>
public sealed class IndexOwnership(DataFolder folder) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _one = new(1, 1);
    private FileStream? _claim;

    /// <summary>Claims the index; false where another process has it.</summary>
    public bool TryClaim()
    {
        lock (_lock)
        {
            if (_claim is not null) return true;
            try
            {
                _claim = new FileStream(folder.File("index.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        }
    }

    /// <summary>Waits until nobody else of this process follows or rebuilds, in whichever shell; disposing the result lets the next one.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        return new Exit(_one);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _claim?.Dispose();
        _one.Dispose();
    }

    private sealed class Exit(SemaphoreSlim one) : IDisposable
    {
        private SemaphoreSlim? _one = one;

        public void Dispose() => Interlocked.Exchange(ref _one, null)?.Release();
    }
}
