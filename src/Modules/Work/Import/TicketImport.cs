using System.Globalization;
using ItsmSite.Framework.Web;

namespace ItsmSite.Work.Import;

/// <summary>Brings in a file of tickets, some hundreds in a transaction.</summary>
/// <param name="file">The file, opened.</param>
/// <param name="map">What its columns are.</param>
/// <param name="builder">Makes tickets of rows.</param>
/// <param name="store">Keeps them.</param>
public sealed class TicketImport(TicketFile file, TicketMap map, TicketBuilder builder, TicketStore store)
{
    private const int BatchSize = 250;

    private readonly TicketImportReport _report = new();
    private readonly TicketRowReader _reader = new(map, file.Columns);
    private readonly List<ImportedTicket> _batch = [];

    /// <summary>Brings in all of it.</summary>
    /// <param name="progress">Told how many rows were read.</param>
    /// <param name="cancellationToken">Cancels; batches that are kept stay.</param>
    public async Task<TicketImportReport> RunAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(progress);
        await (map.Rows == TicketRows.Changes ? RunChangesAsync(progress, cancellationToken) : RunTicketsAsync(progress, cancellationToken));
        await FlushAsync(cancellationToken);
        return _report;
    }

    private async Task RunTicketsAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in file.ReadAsync(cancellationToken))
        {
            progress.Report(++_report.Rows);
            var key = map.Key is null ? _report.Rows.ToString(CultureInfo.InvariantCulture) : file.KeyOf(row);
            if (!seen.Add(key)) _report.Refuse(new RefusedRow(row.Line, map.Key!, $"'{key}' stands in the file twice"));
            else if (Understand(row) is { } understood) await AddAsync(key, [understood], cancellationToken);
        }
    }

    // Rows of a ticket need not stand together: they are counted first, and a ticket is made when its last row was read.
    private async Task RunChangesAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (var row in file.ReadAsync(cancellationToken)) left[file.KeyOf(row)] = left.GetValueOrDefault(file.KeyOf(row)) + 1;
        var open = new Dictionary<string, List<TicketRow>>(StringComparer.Ordinal);
        await foreach (var row in file.ReadAsync(cancellationToken))
        {
            progress.Report(++_report.Rows);
            var key = file.KeyOf(row);
            if (!open.TryGetValue(key, out var rows)) open[key] = rows = [];
            if (key.Length == 0) _report.Refuse(new RefusedRow(row.Line, map.Key!, "nothing says which ticket it is about"));
            else if (Understand(row) is { } understood) rows.Add(understood);
            if (--left[key] > 0) continue;
            open.Remove(key);
            if (rows.Count > 0) await AddAsync(key, rows, cancellationToken);
        }
    }

    private TicketRow? Understand(CsvRow row)
    {
        try
        {
            var understood = _reader.Read(row);
            _report.Mended += understood.Mended;
            if (understood.IsDamaged) _report.Damaged++;
            return understood;
        }
        catch (RowRefusedException error)
        {
            _report.Refuse(new RefusedRow(row.Line, error.Column, error.Message));
            return null;
        }
    }

    private async Task AddAsync(string key, List<TicketRow> rows, CancellationToken cancellationToken)
    {
        try
        {
            _batch.Add(builder.Build(key, rows));
        }
        catch (RowRefusedException error)
        {
            foreach (var row in rows) _report.Refuse(new RefusedRow(row.Line, error.Column, error.Message));
        }

        if (_batch.Count >= BatchSize) await FlushAsync(cancellationToken);
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_batch.Count == 0) return;
        await store.StoreAsync(_batch, _report, cancellationToken);
        _batch.Clear();
    }
}
