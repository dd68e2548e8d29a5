using System.Runtime.CompilerServices;
using System.Text;

namespace ItsmSite.Framework.Web;

/// <summary>
/// Reads comma-separated values row by row (RFC 4180): cells in quotation marks may hold line ends, and doubled quotation marks stand for one. Empty lines are left out.
/// A quotation mark within a cell that does not begin with one is a character like others.
/// </summary>
/// <param name="input">Where from; left open.</param>
/// <param name="delimiter">What stands between cells.</param>
public sealed class CsvReader(TextReader input, char delimiter = ',')
{
    /// <summary>Most characters of a cell.</summary>
    public const int MostInACell = 1_000_000;

    private readonly List<string> _cells = [];
    private readonly StringBuilder _cell = new();
    private bool _isQuoted;
    private bool _wasQuoted;
    private long _line = 1;
    private long _firstLine = 1;

    /// <summary>The rows.</summary>
    /// <exception cref="InvalidDataException">A cell does not end.</exception>
    public async IAsyncEnumerable<CsvRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var buffer = new char[16_384];
        int read;
        while ((read = await input.ReadAsync(buffer.AsMemory(), cancellationToken)) > 0)
        {
            for (var i = 0; i < read; i++)
            {
                if (Take(buffer[i]) is { } row) yield return row;
            }
        }

        if ((_cells.Count > 0 || _cell.Length > 0 || _wasQuoted || _isQuoted) && EndRow() is { } last) yield return last;
    }

    private CsvRow? Take(char c)
    {
        if (c == '\n') _line++;
        if (_isQuoted)
        {
            // The mark may end the cell, or be the first of two.
            if (c == '"') (_isQuoted, _wasQuoted) = (false, true);
            else Append(c);
        }
        else if (c == '"' && (_wasQuoted || _cell.Length == 0))
        {
            if (_wasQuoted) Append(c);
            _isQuoted = true;
        }
        else if (c == delimiter)
        {
            EndCell();
        }
        else if (c == '\n')
        {
            return EndRow();
        }
        else
        {
            Append(c);
            if (c != '\r') _wasQuoted = false;
        }

        return null;
    }

    private void Append(char c)
    {
        if (_cell.Length == MostInACell) throw new InvalidDataException($"The cell that begins in line {_firstLine} does not end: a quotation mark is probably missing.");
        _cell.Append(c);
    }

    private void EndCell()
    {
        _cells.Add(_cell.ToString());
        _cell.Clear();
        _wasQuoted = false;
    }

    private CsvRow? EndRow()
    {
        if (_cell.Length > 0 && _cell[^1] == '\r') _cell.Length--;
        var isBlank = _cells.Count == 0 && _cell.Length == 0 && !_wasQuoted;
        EndCell();
        var row = isBlank ? null : new CsvRow(_firstLine, [.. _cells]);
        _cells.Clear();
        (_firstLine, _isQuoted) = (_line, false);
        return row;
    }
}
