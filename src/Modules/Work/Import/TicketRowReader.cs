using System.Globalization;
using ItsmSite.Framework.Web;
using ItsmSite.Work.Models;

namespace ItsmSite.Work.Import;

/// <summary>Understands rows by a map.</summary>
public sealed class TicketRowReader(TicketMap map, IReadOnlyDictionary<string, int> columns)
{
    private readonly SiteTime _zone = map.Zone();
    private readonly HashSet<string> _unknown = [.. map.Unknown.Select(u => u.Trim())];
    private readonly string[] _formats = [.. map.DateFormats];

    /// <summary>The row.</summary>
    /// <exception cref="RowRefusedException">It can't be understood.</exception>
    public TicketRow Read(CsvRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Cells.Count != columns.Count) throw new RowRefusedException("", $"it has {row.Cells.Count} cells, and there are {columns.Count} columns");
        var (mended, isDamaged) = (0, false);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var times = new Dictionary<string, DateTime>(StringComparer.Ordinal);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, field) in map.Fields)
        {
            var cell = field.Value ?? (field.Column is { } column ? Cell(column) : TextTemplate.Fill(field.Text!, Cell));
            if (cell.Length == 0) continue;
            var value = cell;
            if (field.Values is { } table)
            {
                if (!table.TryGetValue(cell, out value)) throw new RowRefusedException(field.Column ?? name, $"'{cell}' is not in the map's values of {name}");
                labels[name] = cell;
            }

            if (TicketFields.Times.Contains(name)) times[name] = ReadTime(field.Column ?? name, value);
            else if (TicketFields.Numbers.TryGetValue(name, out var most)) numbers[name] = ReadNumber(field.Column ?? name, value, most);
            else if (Mend(value) is { Length: > 0 } text) texts[name] = Fit(name, field.Column ?? name, text);
        }

        var watched = map.Watch.ToDictionary(w => w.Key, w => Mend(Cell(w.Value)), StringComparer.Ordinal);
        return new TicketRow(row.Line, texts, numbers, times, labels, watched) { Cells = row.Cells, Mended = mended, IsDamaged = isDamaged };

        string Cell(string column)
        {
            var cell = row.Cells[columns[column]].Trim();
            return _unknown.Contains(cell) ? "" : cell;
        }

        string Mend(string text)
        {
            // PostgreSQL keeps no NUL, and no text means one.
            var whole = TextMender.Mend(text.Replace("\0", "", StringComparison.Ordinal), out var damaged);
            if (whole != text) mended++;
            isDamaged |= damaged;
            return whole;
        }
    }

    private DateTime ReadTime(string column, string value) =>
        DateTime.TryParseExact(value, _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? _zone.ToUtc(local) : throw new RowRefusedException(column, $"'{value}' is not a date written as {string.Join(" or ", _formats)}");

    private static int ReadNumber(string column, string value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most && (most == int.MaxValue || number >= 1)
            ? number : throw new RowRefusedException(column, most == int.MaxValue ? $"'{value}' is not a whole number" : $"'{value}' is not a number from 1 to {most}");

    private static string Fit(string field, string column, string text)
    {
        var most = field switch
        {
            TicketFields.Number => WorkItem.MaxNumberLength,
            TicketFields.Title => WorkItem.MaxTitleLength,
            TicketFields.Description or TicketFields.Resolution => WorkItem.MaxTextLength,
            _ => WorkItem.MaxNameLength,
        };
        return text.Length <= most ? text : throw new RowRefusedException(column, $"it has {text.Length} characters, and {most} fit");
    }
}
