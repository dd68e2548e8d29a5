namespace ItsmSite.Framework.Storage;

/// <summary>
/// Lets one commit at a time reach a SQLite database, in the order they came, instead of having them poll for its lock.
/// Held around the commit only. On PostgreSQL it is open.
/// </summary>
public sealed class WriterGate(DatabaseOptions options) : IDisposable
{
    private readonly SemaphoreSlim? _one = options.Provider == DatabaseProvider.Sqlite ? new SemaphoreSlim(1, 1) : null;

    /// <summary>Waits for the gate; disposing the result opens it again.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        if (_one is not null) await _one.WaitAsync(cancellationToken);
        return new Exit(_one);
    }

    /// <inheritdoc />
    public void Dispose() => _one?.Dispose();

    private sealed class Exit(SemaphoreSlim? one) : IDisposable
    {
        private SemaphoreSlim? _one = one;

        public void Dispose() => Interlocked.Exchange(ref _one, null)?.Release();
    }
}
