using System.Runtime.CompilerServices;
using ItsmSite.Framework.Web;

namespace ItsmSite.Work.Import;

/// <summary>A file of comma-separated values, read row by row.</summary>
/// <param name="path">The file.</param>
/// <param name="map">What its columns are.</param>
public sealed class TicketFile(string path, TicketMap map)
{
    private Dictionary<string, int> _columns = [];

    /// <summary>Names of the columns, with their places.</summary>
    public IReadOnlyDictionary<string, int> Columns => _columns;

    /// <summary>Reads the names of the columns.</summary>
    /// <exception cref="InvalidDataException">The file has not what the map names.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await foreach (var row in ReadAllAsync(cancellationToken))
        {
            _columns = row.Cells.Select((name, place) => (Name: name.Trim(), place)).DistinctBy(c => c.Name).ToDictionary(c => c.Name, c => c.place, StringComparer.Ordinal);
            break;
        }

        if (_columns.Count == 0) throw new InvalidDataException("The file is empty.");
        if (map.Columns.Where(c => !_columns.ContainsKey(c)).ToList() is { Count: > 0 } missing)
            throw new InvalidDataException($"The file has no column {string.Join(", ", missing.Select(m => $"'{m}'"))}, which the map names.");
    }

    /// <summary>The rows after the names of the columns.</summary>
    public async IAsyncEnumerable<CsvRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isFirst = true;
        await foreach (var row in ReadAllAsync(cancellationToken))
        {
            if (!isFirst) yield return row;
            isFirst = false;
        }
    }

    /// <summary>The key of the ticket a row is about; empty where that is not known.</summary>
    public string KeyOf(CsvRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return map.Key is { } key && _columns[key] is var place && place < row.Cells.Count ? row.Cells[place].Trim() : "";
    }

    private async IAsyncEnumerable<CsvRow> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(path, map.FindEncoding());
        await foreach (var row in new CsvReader(reader, map.Delimiter[0]).ReadAsync(cancellationToken)) yield return row;
    }
}
