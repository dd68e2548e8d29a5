namespace ItsmSite.Framework.Modules;

/// <summary>Where those who switch features and the host that exchanges the shell meet; it outlives the shells.</summary>
public sealed class ShellChanges
{
    private readonly Lock _lock = new();
    private readonly List<(long Version, TaskCompletionSource<bool> Waiting)> _waiting = [];
    private TaskCompletionSource _announced = NewAnnouncement();
    private long _version;

    /// <summary>Says that the stored features were changed here, so that the host looks at once.</summary>
    public void Announce()
    {
        lock (_lock) _announced.TrySetResult();
    }

    /// <summary>Waits until a shell of this version or a later one answers requests.</summary>
    /// <param name="version">From <see cref="FeatureChange.Version"/>.</param>
    /// <param name="cancellationToken">Ends the waiting, not the exchange.</param>
    /// <returns>False where the shell could not be built, which the log tells of; the former one goes on.</returns>
    public Task<bool> WaitForAsync(long version, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_version >= version) return Task.FromResult(true);
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
            if (_announced.Task.IsCompleted) _announced = NewAnnouncement();
        }
    }

    /// <summary>For the host: says that the shell of a version is in use, or could not be built.</summary>
    public void Report(long version, bool isInUse)
    {
        List<(long Version, TaskCompletionSource<bool> Waiting)> done;
        lock (_lock)
        {
            if (isInUse) _version = version;
            done = _waiting.FindAll(w => w.Version <= version);
            _waiting.RemoveAll(w => w.Version <= version);
        }

        foreach (var (_, waiting) in done) waiting.TrySetResult(isInUse);
    }

    private static TaskCompletionSource NewAnnouncement() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskCompletionSource<bool> NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
