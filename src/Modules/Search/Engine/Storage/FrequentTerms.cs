using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// The terms of a file whose lists are kept (see <see cref="KeptLists"/>), and how many documents of each group have them: that tells how many a person may see
/// without a walk through the list. Counts are made when first asked for and follow what comes and goes.
/// </summary>
internal sealed class FrequentTerms
{
    private readonly Dictionary<int, int> _lastRows = [];
    private readonly ConcurrentDictionary<int, (int[] ByGroup, int UpTo)> _counts = [];

    /// <summary>Reads which terms a file keeps.</summary>
    public FrequentTerms(SqliteConnection connection)
    {
        using var terms = new SqlStatement(connection, "SELECT term, last_row FROM frequent");
        while (terms.Step())
            _lastRows[terms.Int32(0)] = terms.Int32(1);
    }

    /// <summary>Whether a term's lists are kept.</summary>
    public bool IsKept(int term) => _lastRows.ContainsKey(term);

    /// <summary>Whether a term's lists are kept, and the last row of the file when they were written.</summary>
    public bool IsKept(int term, out int lastRow) => _lastRows.TryGetValue(term, out lastRow);

    /// <summary>Takes a document that has ended out of the counts.</summary>
    /// <param name="group">Place of its group.</param>
    /// <param name="terms">Its terms; others than kept ones do not matter.</param>
    public void End(int group, IEnumerable<int> terms)
    {
        foreach (var term in terms)
        {
            if (!_counts.TryGetValue(term, out var known) || group >= known.ByGroup.Length)
                continue;
            int[] counts = [.. known.ByGroup];
            counts[group]--;
            _counts[term] = (counts, known.UpTo);
        }
    }

    /// <summary>The number of documents with a kept term, by place of their group.</summary>
    /// <param name="term">The term.</param>
    /// <param name="reader">Reads the file; an overlay's document is not counted.</param>
    /// <param name="view">The documents.</param>
    /// <param name="state">The state of the file that is read.</param>
    public int[] CountsOf(int term, IndexReader reader, DocumentView view, IndexHeader state)
    {
        var (known, upTo) = _counts.GetValueOrDefault(term, ([], 0));
        if (upTo >= state.LastRow && known.Length > 0)
            return known;
        var counts = new int[view.Groups.Count];
        known.CopyTo(counts, 0);
        for (var step = 0; step < Ranking.Impact.Steps; step++)
        {
            var rows = reader.Postings(term, step, state);
            var from = rows.BinarySearch(upTo);
            for (var at = from >= 0 ? from + 1 : ~from; at < rows.Length && rows[at] <= state.LastRow && rows[at] < view.Count; at++)
            {
                ref readonly var document = ref view.Rows[rows[at]];
                if (document.Died > state.Sequence)
                    counts[document.Group]++;
            }
        }

        _counts[term] = (counts, state.LastRow);
        return counts;
    }
}
