using System.Globalization;
using ItsmSite.Framework.Storage;
using ItsmSite.Work.Items;

namespace ItsmSite.Work.Import;

/// <summary>Keeps tickets that come from elsewhere; one that came before is brought up to date.</summary>
public sealed class TicketStore(UnitOfWork work, NumberSeries numbers, TimeProvider time)
{
    /// <summary>Only looks what would become of them.</summary>
    public bool IsDryRun { get; set; }

    /// <summary>Keeps tickets in one transaction, and notes what became of them.</summary>
    public async Task StoreAsync(IReadOnlyList<ImportedTicket> tickets, TicketImportReport report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tickets);
        ArgumentNullException.ThrowIfNull(report);
        var batch = new TicketBatch(work.Db, tickets, time.GetUtcNow().UtcDateTime);
        await batch.CompareAsync(cancellationToken);
        if (IsDryRun)
        {
            batch.Note(report);
            return;
        }

        await NumberAsync(batch, cancellationToken);
        await batch.ApplyAsync(cancellationToken);
        if (batch.Changed > 0)
            work.Audit(WorkAudit.Imported, WorkAudit.Item, "", string.Create(CultureInfo.InvariantCulture, $"{tickets[0].Item.Source}: {batch.Changed}"));
        if (await work.TryCommitAsync(cancellationToken) == CommitResult.Kept)
            batch.Note(report);
        else if (tickets.Count == 1)
            report.Refuse(new RefusedRow(tickets[0].Line, "", "somebody changed this ticket at the same moment; import it again"));
        else
        {
            // One of them met somebody else's change: the others are kept without it.
            foreach (var ticket in tickets) await StoreAsync([ticket], report, cancellationToken);
        }

        work.Db.ChangeTracker.Clear();
    }

    private async Task NumberAsync(TicketBatch batch, CancellationToken cancellationToken)
    {
        await numbers.LiftAsync(batch.New.Select(t => t.Item.Number).Where(n => n.Length > 0), cancellationToken);
        foreach (var series in batch.New.Where(t => t.Item.Number.Length == 0).GroupBy(t => t.Prefix).ToList())
        {
            var unnumbered = series.ToList();
            foreach (var (ticket, number) in unnumbered.Zip(await numbers.NextAsync(series.Key, unnumbered.Count, cancellationToken))) ticket.Item.Number = number;
        }
    }
}
