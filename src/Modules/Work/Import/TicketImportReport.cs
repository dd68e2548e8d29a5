namespace ItsmSite.Work.Import;

/// <summary>What became of an import.</summary>
public sealed class TicketImportReport
{
    private const int MostKept = 10_000;

    private readonly List<RefusedRow> _refused = [];

    /// <summary>Rows that were not taken, with why; at most 10,000.</summary>
    public IReadOnlyList<RefusedRow> Refused => _refused;

    /// <summary>How many rows were not taken.</summary>
    public long RefusedCount { get; private set; }

    /// <summary>Rows read.</summary>
    public long Rows { get; set; }

    /// <summary>Tickets that are new.</summary>
    public int Created { get; set; }

    /// <summary>Tickets that changed.</summary>
    public int Updated { get; set; }

    /// <summary>Tickets that came as they are already.</summary>
    public int Unchanged { get; set; }

    /// <summary>Events that were added.</summary>
    public long Events { get; set; }

    /// <summary>Texts that were mended.</summary>
    public int Mended { get; set; }

    /// <summary>Rows with text that looks damaged and was kept as it is.</summary>
    public int Damaged { get; set; }

    /// <summary>Tickets taken.</summary>
    public int Tickets => Created + Updated + Unchanged;

    /// <summary>The exit code: 0 all, 2 some rows were refused.</summary>
    public int ExitCode => RefusedCount == 0 ? 0 : 2;

    /// <summary>Notes a row that was not taken.</summary>
    public void Refuse(RefusedRow row)
    {
        RefusedCount++;
        if (_refused.Count < MostKept) _refused.Add(row);
    }
}
