namespace ItsmSite.Search.Engine.Storage;

/// <summary>
/// What the candidate loop asks of each document, in memory: audience, type, culture and since and until which change of the index it
/// exists. A row is never changed but for its end, a replaced document gets a new row. So a search that began before a change goes on
/// with what was true then. One writer; readers take a <see cref="DocumentView"/>.
/// </summary>
internal sealed class DocumentTable
{
    private readonly Dictionary<string, int> _typeIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _cultureIds = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _audienceIds = [];
    private readonly List<string> _types = [];
    private readonly List<string> _cultures = [];
    private readonly List<int> _audiences = [];
    private volatile DocumentView _view = new(new DocumentRow[1024], 0, [], [], [], []);

    /// <summary>The table as it is now.</summary>
    public DocumentView View => _view;

    /// <summary>Adds a document that exists from a change on. Rows come in rising order.</summary>
    public void Add(int row, string type, string culture, int audience, int born)
    {
        var view = _view;
        var rows = view.Rows;
        if (row >= rows.Length)
            Array.Resize(ref rows, Math.Max(rows.Length * 2, row + 1));
        var counts = _types.Count + _cultures.Count + _audiences.Count;
        rows[row] = new DocumentRow
        {
            Audience = Intern(_audienceIds, _audiences, audience),
            Type = (short)Intern(_typeIds, _types, type),
            Culture = (short)Intern(_cultureIds, _cultures, culture),
            Born = born,
            Died = int.MaxValue,
        };
        var same = counts == _types.Count + _cultures.Count + _audiences.Count;
        view = same
            ? view with { Rows = rows, Count = row + 1 }
            : new DocumentView(
                rows, row + 1, [.. _types], [.. _cultures], [.. _audiences], [.. view.Living, .. new int[_audiences.Count - view.Living.Length]]);
        view.Living[rows[row].Audience]++;
        _view = view;
    }

    /// <summary>Ends a document with a change; <see cref="int.MaxValue"/> takes that back.</summary>
    public void End(int row, int died)
    {
        var view = _view;
        view.Rows[row].Died = died;
        view.Living[view.Rows[row].Audience] += died == int.MaxValue ? 1 : -1;
    }

    /// <summary>Takes back the rows from <paramref name="count"/> on.</summary>
    public void Truncate(int count)
    {
        var view = _view;
        if (count < view.Count)
        {
            foreach (var document in view.Rows.AsSpan(count, view.Count - count))
            {
                if (document.Died == int.MaxValue)
                    view.Living[document.Audience]--;
            }

            Array.Clear(view.Rows, count, view.Count - count);
            _view = view with { Count = count };
        }
    }

    private static int Intern<T>(Dictionary<T, int> ids, List<T> values, T value)
        where T : notnull
    {
        if (!ids.TryGetValue(value, out var id))
        {
            id = values.Count;
            ids[value] = id;
            values.Add(value);
        }

        return id;
    }
}
