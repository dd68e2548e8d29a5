namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// Posting lists kept in memory, least recently used ones dropped first. Rows only ever grow and a row's end is known elsewhere, so a
/// kept list stays true for all later states of the file: only rows added since have to be read. It is not true for
/// earlier states, whose searches still know rows that have ended since: these read for themselves.
/// </summary>
internal sealed class PostingCache(long capacityBytes)
{
    private const int EntryBytes = 120;
    private readonly Lock _lock = new();
    private readonly Dictionary<long, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _order = new();
    private long _bytes;

    /// <summary>The rows of a term and step up to at least the last one of a state, in rising order.</summary>
    /// <param name="term">The term.</param>
    /// <param name="step">The step of impact.</param>
    /// <param name="state">The state of the file that the caller's transaction reads.</param>
    /// <param name="read">Reads the rows after the given one.</param>
    public ReadOnlySpan<int> Get(int term, int step, IndexHeader state, Func<int, int, int, List<int>> read)
    {
        var key = ((long)term << 3) | (uint)step;
        int[] known = [];
        var upTo = 0;
        var keep = true;
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var node))
            {
                if (_order.First != node)
                {
                    _order.Remove(node);
                    _order.AddFirst(node);
                }

                if (node.Value.Sequence > state.Sequence)
                    keep = false;
                else
                    (known, upTo) = (node.Value.Rows, node.Value.UpTo);
            }
        }

        if (upTo >= state.LastRow)
            return known;
        var added = read(term, step, upTo);
        int[] rows = added.Count == 0 ? known : [.. known, .. added];
        if (keep)
            Keep(new Entry(key, rows, state.LastRow, state.Sequence));
        return rows;
    }

    private void Keep(Entry entry)
    {
        lock (_lock)
        {
            if (_entries.Remove(entry.Key, out var old))
            {
                _order.Remove(old);
                _bytes -= BytesOf(old.Value);
            }

            _entries[entry.Key] = _order.AddFirst(entry);
            _bytes += BytesOf(entry);
            while (_bytes > capacityBytes && _order.Last is { } last)
            {
                _order.RemoveLast();
                _entries.Remove(last.Value.Key);
                _bytes -= BytesOf(last.Value);
            }
        }
    }

    private static long BytesOf(Entry entry) => EntryBytes + (4L * entry.Rows.Length);

    private sealed record Entry(long Key, int[] Rows, int UpTo, int Sequence);
}
