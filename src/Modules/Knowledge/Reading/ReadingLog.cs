using System.Collections.Concurrent;
using ItsmSite.Framework.Background;

namespace ItsmSite.Knowledge.Reading;

/// <summary>
/// Takes note of what is read without making the reader wait for the database; <see cref="ReadingWriter"/> writes it down some seconds later.
/// </summary>
public sealed class ReadingLog : BatchQueue<ArticleReading>
{
    // By article and reader: each opened page asks for its own, however many wait.
    private readonly ConcurrentDictionary<(string, string), ArticleReading> _last = [];

    /// <summary>The last time a person read an article, as far as it is not written down yet; else null.</summary>
    public ArticleReading? FindLast(string contentItemId, string userId) => _last.GetValueOrDefault((contentItemId, userId));

    /// <inheritdoc />
    protected override void OnAdding(ArticleReading note)
    {
        ArgumentNullException.ThrowIfNull(note);
        _last[KeyOf(note)] = note;
    }

    /// <inheritdoc />
    protected override void OnRemoved(ArticleReading note)
    {
        ArgumentNullException.ThrowIfNull(note);
        // A later one of the same reader still waits.
        _last.TryRemove(KeyValuePair.Create(KeyOf(note), note));
    }

    private static (string, string) KeyOf(ArticleReading reading) => (reading.ContentItemId, reading.UserId);
}
