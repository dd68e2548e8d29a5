namespace ItsmSite.Framework.Modules;

/// <summary>Where those who switch features and the host that exchanges the shell meet; it outlives the shells.</summary>
public sealed class ShellChanges
{
    private readonly Lock _lock = new();
    private readonly List<(long Version, TaskCompletionSource Waiting)> _waiting = [];
    private TaskCompletionSource _announced = NewSource();
    private long _version;

    /// <summary>Says that the stored features were changed here, so that the host looks at once.</summary>
    public void Announce()
    {
        lock (_lock) _announced.TrySetResult();
    }

    /// <summary>Waits until a shell of this version or a later one answers requests.</summary>
    /// <param name="version">From <see cref="FeatureChange.Version"/>.</param>
    /// <param name="cancellationToken">Ends the waiting, not the exchange.</param>
    /// <exception cref="Exception">The shell could not be built; the former one goes on.</exception>
    public Task WaitForAsync(long version, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_version >= version) return Task.CompletedTask;
            var waiting = NewSource();
            _waiting.Add((version, waiting));
            return waiting.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>For the host: waits for an announcement, or until it is time to look for changes of other nodes.</summary>
    public async Task WaitForAnnouncementAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        await _announced.Task.WaitAsync(atMost, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (_announced.Task.IsCompleted) _announced = NewSource();
        }
    }

    /// <summary>For the host: says that the shell of a version is in use, or why it could not be built.</summary>
    public void Report(long version, Exception? failure)
    {
        List<(long Version, TaskCompletionSource Waiting)> done;
        lock (_lock)
        {
            if (failure is null) _version = version;
            done = _waiting.FindAll(w => w.Version <= version);
            _waiting.RemoveAll(w => w.Version <= version);
        }

        foreach (var (_, waiting) in done)
        {
            if (failure is null) waiting.TrySetResult();
            else waiting.TrySetException(failure);
        }
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
