using System.Collections.Concurrent;

namespace ItsmSite.Search.Analysis;

/// <summary>
/// Values by word, of which about so many are kept: when the young ones are that many they become the old ones and the old ones go; an old one that is
/// asked for is young again. Safe for use by many threads.
/// </summary>
internal sealed class BoundedCache<TValue>(int capacity)
{
    private volatile ConcurrentDictionary<string, TValue> _young = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, TValue> _old = new(StringComparer.Ordinal);
    private int _added;

    /// <summary>The value of a word, made when it is not there.</summary>
    public TValue Get(string word, Func<string, TValue> make)
    {
        if (_young.TryGetValue(word, out var value))
            return value;
        if (!_old.TryGetValue(word, out value))
            value = make(word);
        if (_young.TryAdd(word, value) && Interlocked.Increment(ref _added) >= capacity)
        {
            Interlocked.Exchange(ref _added, 0);
            (_old, _young) = (_young, new(StringComparer.Ordinal));
        }

        return value;
    }
}
