using ItsmSite.Work.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Work.Import;

/// <summary>Tickets beside what is known of them already.</summary>
/// <param name="db">The database.</param>
/// <param name="tickets">The tickets, of one source.</param>
/// <param name="now">The present time, UTC.</param>
internal sealed class TicketBatch(DbContext db, IReadOnlyList<ImportedTicket> tickets, DateTime now)
{
    private readonly List<ImportedTicket> _new = [];
    private readonly List<(ImportedTicket Ticket, WorkItem Known)> _changed = [];
    private readonly List<RefusedRow> _refused = [];
    private int _unchanged;
    private long _events;

    public IReadOnlyList<ImportedTicket> New => _new;

    public int Changed => _new.Count + _changed.Count;

    /// <summary>Finds what is new, what changed, and what belongs to somebody else.</summary>
    public async Task CompareAsync(CancellationToken cancellationToken)
    {
        var source = tickets[0].Item.Source;
        var keys = tickets.Select(t => t.Item.SourceKey).ToList();
        var given = tickets.Select(t => t.Item.Number).Where(n => n.Length > 0).ToList();
        var known = (await db.Set<WorkItem>().Where(i => i.Source == source && keys.Contains(i.SourceKey)).ToListAsync(cancellationToken)).ToDictionary(i => i.SourceKey);
        var taken = (await db.Set<WorkItem>().AsNoTracking().Where(i => given.Contains(i.Number)).Select(i => new { i.Number, i.Source, i.SourceKey }).ToListAsync(cancellationToken)).ToDictionary(i => i.Number);
        foreach (var ticket in tickets)
        {
            var item = ticket.Item;
            if (taken.TryGetValue(item.Number, out var owner) && (owner.Source != source || owner.SourceKey != item.SourceKey))
                _refused.Add(new RefusedRow(ticket.Line, "", $"the number {item.Number} belongs to a ticket that did not come from {source}"));
            else if (!known.TryGetValue(item.SourceKey, out var before)) _new.Add(ticket);
            else if (before.SourceHash == item.SourceHash) _unchanged++;
            else _changed.Add((ticket, before));
        }

        // Of two tickets of one file that have the same key or number, the second is told.
        var doubled = _new.GroupBy(t => t.Item.SourceKey).SelectMany(g => g.Skip(1)).Concat(_new.Where(t => t.Item.Number.Length > 0).GroupBy(t => t.Item.Number).SelectMany(g => g.Skip(1))).ToHashSet();
        _new.RemoveAll(doubled.Contains);
        _refused.AddRange(doubled.Select(t => new RefusedRow(t.Line, "", $"{t.Item.SourceKey} stands in the file twice")));
    }

    /// <summary>Adds and changes rows; part of the unit of work.</summary>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        foreach (var ticket in _new)
        {
            ticket.Item.Events.Clear();
            ticket.Item.Events.AddRange(ticket.Events);
            _events += ticket.Events.Count;
            db.Add(ticket.Item);
        }

        if (_changed.Count == 0) return;
        var ids = _changed.ConvertAll(c => c.Known.Id);
        var kept = (await db.Set<WorkEvent>().AsNoTracking().Where(e => ids.Contains(e.WorkItemId) && e.UserId == null).ToListAsync(cancellationToken)).ToLookup(e => e.WorkItemId);
        foreach (var (ticket, known) in _changed) Update(ticket, known, kept[known.Id]);
    }

    /// <summary>Notes what became of them.</summary>
    public void Note(TicketImportReport report)
    {
        foreach (var row in _refused) report.Refuse(row);
        (report.Created, report.Updated, report.Unchanged) = (report.Created + _new.Count, report.Updated + _changed.Count, report.Unchanged + _unchanged);
        report.Events += _events;
    }

    private void Update(ImportedTicket ticket, WorkItem known, IEnumerable<WorkEvent> kept)
    {
        var item = ticket.Item;
        var left = kept.GroupBy(KeyOf).ToDictionary(g => g.Key, g => g.Count());
        // An event that is kept already is not added again; of the same twice, as many as the file has.
        var missing = ticket.Events.Where(e => (ticket.HasOpened || e.Kind != WorkEventKind.Created) && (!left.TryGetValue(KeyOf(e), out var count) || (left[KeyOf(e)] = count - 1) < 0)).ToList();
        // What was changed here meanwhile gives way to the file, and that is told.
        if (known.State != item.State && !missing.Exists(e => e.Field == WorkFields.State && e.To == item.State))
            missing.Add(new WorkEvent { Utc = now, UserName = item.Source, Kind = WorkEventKind.Changed, Field = WorkFields.State, From = known.State, To = item.State });
        item.Id = known.Id;
        item.Revision = known.Revision + 1;
        if (item.Number.Length == 0) item.Number = known.Number;
        if (!ticket.HasOpened) item.OpenedUtc = known.OpenedUtc;
        db.Entry(known).CurrentValues.SetValues(item);
        known.Events.AddRange(missing);
        _events += missing.Count;
    }

    private static (WorkEventKind, DateTime, string, string, string, string) KeyOf(WorkEvent e) => (e.Kind, e.Utc, e.Field, e.From, e.To, e.UserName);
}
