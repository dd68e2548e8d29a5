using System.Collections.Concurrent;

namespace ItsmSite.Framework.Storage;

/// <summary>
/// Keeps what was read for some seconds, so that a page costs no query for what seldom changes. A commit of this process counts at once,
/// one of another process after that time. Never for a decision about who may see what beyond those seconds.
/// </summary>
/// <typeparam name="TKey">What it is found by.</typeparam>
/// <typeparam name="TValue">What is kept; each type has a cache of its own.</typeparam>
public sealed class BriefCache<TKey, TValue>(CommitClock commits, TimeProvider time)
    where TKey : notnull
    where TValue : class
{
    private const int MaxEntries = 5_000;
    private static readonly TimeSpan s_lifetime = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<TKey, Entry> _entries = [];

    /// <summary>What is kept and still good, or what <paramref name="read"/> brings; null is not kept.</summary>
    public async ValueTask<TValue?> GetAsync(TKey key, Func<TKey, Task<TValue?>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        // Looked at before reading: a commit meanwhile makes what was read old.
        var commit = commits.Now;
        if (_entries.TryGetValue(key, out var entry) && entry.Commit == commit && time.GetUtcNow() < entry.Until) return entry.Value;
        if (await read(key) is not { } value) return null;
        if (_entries.Count >= MaxEntries) _entries.Clear();
        _entries[key] = new Entry(value, commit, time.GetUtcNow() + s_lifetime);
        return value;
    }

    private sealed record Entry(TValue Value, long Commit, DateTimeOffset Until);
}
