using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Work.Items;
using ItsmSite.Work.Kinds;
using ItsmSite.Work.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Work.Reports;

/// <summary>Counts the tickets that the actor may see.</summary>
public sealed class TicketFigures(SiteDbContext db, WorkKinds kinds, IActorAccessor actor)
{
    private const string NoPriority = "none";

    /// <summary>The figures.</summary>
    /// <param name="source">Only of those that came from there; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<TicketReport> CountAsync(string? source, CancellationToken cancellationToken)
    {
        var items = db.Set<WorkItem>().AsNoTracking().VisibleTo(actor.Current);
        if (source is not null) items = items.Where(i => i.Source == source);
        var states = await items.GroupBy(i => new { i.SourceState, i.Kind, i.State }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var priorities = await items.GroupBy(i => new { i.SourcePriority, i.Priority }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var durations = new List<TimeSpan>();
        await foreach (var pair in items.Where(i => i.ResolvedUtc != null).Select(i => new { i.OpenedUtc, i.ResolvedUtc }).AsAsyncEnumerable().WithCancellation(cancellationToken))
            durations.Add(pair.ResolvedUtc!.Value - pair.OpenedUtc);
        return new TicketReport(
            await items.CountAsync(cancellationToken),
            Sum(states.Select(s => (s.Key.SourceState.Length > 0 ? s.Key.SourceState : LabelOf(s.Key.Kind, s.Key.State), s.Count))),
            Sum(priorities.Select(p => (p.Key.SourcePriority.Length > 0 ? p.Key.SourcePriority : PriorityMatrix.Labels.GetValueOrDefault(p.Key.Priority ?? 0, NoPriority), p.Count))),
            await items.CountAsync(i => i.ReopenCount > 0, cancellationToken),
            await items.CountAsync(i => i.ReassignmentCount > 0, cancellationToken),
            await items.CountAsync(i => i.MadeTarget == false, cancellationToken),
            HoursReport.Of(durations));
    }

    private string LabelOf(string kind, string state) => kinds.Find(kind)?.Find(state)?.Label ?? state;

    private static SortedDictionary<string, int> Sum(IEnumerable<(string Label, int Count)> counts) =>
        new(counts.GroupBy(c => c.Label).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)), StringComparer.Ordinal);
}
