using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// The terms of a file whose lists are kept (see <see cref="KeptLists"/>), and how many documents of each group have them: that tells how many a person may see
/// without a walk through the list. Counts are made when first asked for and follow what comes and goes.
/// </summary>
internal sealed class FrequentTerms
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, int> _lastRows = [];
    private readonly ConcurrentDictionary<int, (int[] ByGroup, int UpTo)> _counts = [];
    private volatile int _sequence;

    /// <summary>Reads which terms a file keeps.</summary>
    /// <param name="connection">The file.</param>
    /// <param name="sequence">The file's present sequence.</param>
    public FrequentTerms(SqliteConnection connection, int sequence)
    {
        _sequence = sequence;
        using var terms = new SqlStatement(connection, "SELECT term, last_row FROM frequent");
        while (terms.Step())
            _lastRows[terms.Int32(0)] = terms.Int32(1);
    }

    /// <summary>Whether a term's lists are kept.</summary>
    public bool IsKept(int term) => _lastRows.ContainsKey(term);

    /// <summary>Whether a term's lists are kept, and the last row of the file when they were written.</summary>
    public bool IsKept(int term, out int lastRow) => _lastRows.TryGetValue(term, out lastRow);

    /// <summary>Takes the documents that a change ended out of the counts; to be called for each change, once it is committed.</summary>
    /// <param name="sequence">The file's sequence with the change.</param>
    /// <param name="ended">Row, place of the group and terms of each; others than kept terms do not matter.</param>
    public void End(int sequence, IEnumerable<(int Row, int Group, int[] Terms)> ended)
    {
        lock (_lock)
        {
            foreach (var (row, group, terms) in ended)
            {
                foreach (var term in terms)
                {
                    // What came after the last count was never counted.
                    if (!_counts.TryGetValue(term, out var known) || row > known.UpTo || group >= known.ByGroup.Length)
                        continue;
                    int[] counts = [.. known.ByGroup];
                    counts[group]--;
                    _counts[term] = (counts, known.UpTo);
                }
            }

            _sequence = sequence;
        }
    }

    /// <summary>
    /// The number of documents with a kept term, by place of their group. A search that reads another state of the file than the counts follow, for the moment of a change,
    /// is told those that are known, which may be off by that change.
    /// </summary>
    /// <param name="term">The term.</param>
    /// <param name="reader">Reads the file; an overlay's document is not counted.</param>
    /// <param name="view">The documents.</param>
    /// <param name="state">The state of the file that is read.</param>
    public int[] CountsOf(int term, IndexReader reader, DocumentView view, IndexHeader state)
    {
        // Read first: counts that are read then follow at least this change.
        var sequence = _sequence;
        var isKnown = _counts.TryGetValue(term, out var known);
        if (isKnown && (known.UpTo >= state.LastRow || sequence != state.Sequence))
            return known.ByGroup;
        var counts = new int[view.Groups.Count];
        known.ByGroup?.CopyTo(counts, 0);
        for (var step = 0; step < Ranking.Impact.Steps; step++)
        {
            var rows = reader.Postings(term, step, state);
            var from = rows.BinarySearch(known.UpTo);
            for (var at = from >= 0 ? from + 1 : ~from; at < rows.Length && rows[at] <= state.LastRow && rows[at] < view.Count; at++)
            {
                ref readonly var document = ref view.Rows[rows[at]];
                if (document.Died > state.Sequence)
                    counts[document.Group]++;
            }
        }

        lock (_lock)
        {
            if (_sequence == state.Sequence)
                _counts[term] = (counts, state.LastRow);
        }

        return counts;
    }
}
