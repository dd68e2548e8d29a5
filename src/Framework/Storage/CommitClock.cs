namespace ItsmSite.Framework.Storage;

/// <summary>Counts the commits of this process, so that what was read before one is known to be old.</summary>
public sealed class CommitClock
{
    private long _now;

    /// <summary>Number of commits so far.</summary>
    public long Now => Volatile.Read(ref _now);

    /// <summary>Something was committed.</summary>
    public void Advance() => Interlocked.Increment(ref _now);
}
