using System.Collections.Concurrent;

namespace ItsmSite.Framework.Background;

/// <summary>What waits to be written down by a <see cref="BatchWriter{T}"/>, so that no request waits for the database.</summary>
/// <typeparam name="T">What is noted.</typeparam>
public class BatchQueue<T>
    where T : class
{
    private const int Most = 20_000;
    private readonly ConcurrentQueue<T> _notes = [];

    /// <summary>Notes something; beyond 20,000 that wait for a database out of reach, it is left out.</summary>
    public void Add(T note)
    {
        ArgumentNullException.ThrowIfNull(note);
        if (_notes.Count >= Most) return;
        OnAdding(note);
        _notes.Enqueue(note);
    }

    /// <summary>The oldest, without taking them out.</summary>
    /// <param name="most">How many at most.</param>
    internal IReadOnlyList<T> Peek(int most) => [.. _notes.Take(most)];

    /// <summary>Takes out the oldest, which are written down now.</summary>
    internal void Remove(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (_notes.TryDequeue(out var note)) OnRemoved(note);
        }
    }

    /// <summary>Something is about to be noted.</summary>
    protected virtual void OnAdding(T note)
    {
    }

    /// <summary>Something is written down.</summary>
    protected virtual void OnRemoved(T note)
    {
    }
}
