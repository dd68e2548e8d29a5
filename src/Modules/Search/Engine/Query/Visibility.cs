using ItsmSite.Framework.Permissions;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>Which documents exist for one search: those of the file's state it reads, of an audience and type in its scope.</summary>
internal sealed class Visibility
{
    private readonly DocumentRow[] _rows;
    private readonly int _count;
    private readonly int _sequence;
    private readonly bool[] _allowed;
    private readonly int _trial;
    private readonly int _replaced;

    /// <summary>Takes the documents of a view at a sequence of the file.</summary>
    public Visibility(DocumentView view, int sequence, AudienceScope scope)
    {
        View = view;
        _rows = view.Rows;
        (_count, _trial, _replaced) = view.Trial is { } trial ? (trial.Row, trial.Row, trial.Replaced) : (view.Count, -1, -1);
        _sequence = sequence;
        _allowed = [.. view.Groups.Select(group => scope.Includes(group.Audience, group.Type))];
    }

    /// <summary>The documents.</summary>
    public DocumentView View { get; }

    /// <summary>Whether a row exists for this search.</summary>
    public bool Includes(int row)
    {
        if ((uint)row >= (uint)_count)
            return row == _trial && row >= 0 && _allowed[View.At(row).Group];
        ref readonly var document = ref _rows[row];
        return document.Born <= _sequence && document.Died > _sequence && _allowed[document.Group] && row != _replaced;
    }

    /// <summary>Number of documents that exist for this search; at least 0.</summary>
    public int CountAll() => Math.Max(0, Count(View.Living));

    /// <summary>Of documents counted by place of their group, those that exist for this search.</summary>
    public int Count(ReadOnlySpan<int> byGroup)
    {
        var total = 0;
        for (var group = 0; group < _allowed.Length && group < byGroup.Length; group++)
        {
            if (_allowed[group])
                total += byGroup[group];
        }

        return total;
    }
}
