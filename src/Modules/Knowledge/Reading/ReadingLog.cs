using System.Collections.Concurrent;

namespace ItsmSite.Knowledge.Reading;

/// <summary>
/// Takes note of what is read without making the reader wait for the database; <see cref="ReadingWriter"/> writes it down some seconds later.
/// A killed process loses the views of those seconds, nothing else.
/// </summary>
public sealed class ReadingLog
{
    private const int Most = 20_000;
    private readonly ConcurrentQueue<ArticleReading> _readings = [];

    // By article and reader: each opened page asks for its own, however many wait.
    private readonly ConcurrentDictionary<(string, string), ArticleReading> _last = [];

    /// <summary>Notes a reading; beyond 20,000 that wait for a database out of reach, it is left out.</summary>
    public void Add(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (_readings.Count >= Most) return;
        _last[KeyOf(reading)] = reading;
        _readings.Enqueue(reading);
    }

    /// <summary>The last time a person read an article, as far as it is not written down yet; else null.</summary>
    public ArticleReading? FindLast(string contentItemId, string userId) => _last.GetValueOrDefault((contentItemId, userId));

    /// <summary>The oldest readings, without taking them out.</summary>
    /// <param name="most">How many at most.</param>
    internal IReadOnlyList<ArticleReading> Peek(int most) => [.. _readings.Take(most)];

    /// <summary>Takes out the oldest, which are written down now.</summary>
    internal void Remove(int count)
    {
        for (var i = 0; i < count; i++)
        {
            // A later one of the same reader still waits.
            if (_readings.TryDequeue(out var reading)) _last.TryRemove(KeyValuePair.Create(KeyOf(reading), reading));
        }
    }

    private static (string, string) KeyOf(ArticleReading reading) => (reading.ContentItemId, reading.UserId);
}
