using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Work.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Work.Items;

/// <summary>Lists work items that the actor may see, and what happened to them.</summary>
public sealed class WorkItemLists(SiteDbContext db, IPeople people, WorkNames names, IActorAccessor actor)
{
    /// <summary>Items on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Most events shown of an item.</summary>
    public const int MostEvents = 500;

    private const int MostFound = 10_000;
    private const int MostTeams = 500;

    private IQueryable<WorkItem> Visible => db.Set<WorkItem>().AsNoTracking().VisibleTo(actor.Current);

    private IQueryable<WorkItem> Mine => db.Set<WorkItem>().AsNoTracking().AskedBy(actor.Current).VisibleTo(actor.Current);

    private static IQueryable<WorkItem> ToBeDone(IQueryable<WorkItem> items) => items.Where(i => i.Phase == WorkPhase.New || i.Phase == WorkPhase.InProgress || i.Phase == WorkPhase.Waiting);

    /// <summary>A page of what fits a filter.</summary>
    public Task<WorkListPage> ListAsync(WorkFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return PageAsync(Ordered(Filtered(filter), filter.Order), page, size, cancellationToken);
    }

    /// <summary>A page of what the actor asked for; what is not done first, the newest first.</summary>
    public Task<WorkListPage> ListMineAsync(int page, int size, CancellationToken cancellationToken) => PageAsync(
        Mine.OrderBy(i => i.Phase == WorkPhase.Resolved || i.Phase == WorkPhase.Closed || i.Phase == WorkPhase.Cancelled).ThenByDescending(i => i.OpenedUtc).ThenByDescending(i => i.Id), page, size, cancellationToken);

    /// <summary>What the actor asked for that is not done, what changed last first.</summary>
    public async Task<IReadOnlyList<WorkItem>> ListMyOpenAsync(int most, CancellationToken cancellationToken) =>
        await ToBeDone(Mine).OrderByDescending(i => i.ChangedUtc).ThenByDescending(i => i.Id).Take(most).ToListAsync(cancellationToken);

    /// <summary>An item; null where the actor sees none of this number.</summary>
    public async Task<WorkItemView?> FindAsync(string number, CancellationToken cancellationToken) =>
        await Visible.SingleOrDefaultAsync(i => i.Number == number, cancellationToken) is { } item ? (await DescribeAsync([item], cancellationToken))[0] : null;

    /// <summary>What happened to an item, newest first; at most <see cref="MostEvents"/>.</summary>
    /// <param name="item">An item the actor was shown.</param>
    /// <param name="asCustomer">Only what the person who asked reads, whoever the actor is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<WorkEventView>> ListEventsAsync(WorkItem item, bool asCustomer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var events = db.Set<WorkEvent>().AsNoTracking().VisibleTo(actor.Current).Where(e => e.WorkItemId == item.Id);
        if (asCustomer) events = events.Where(e => !e.IsInternal && (e.Kind != WorkEventKind.Changed || e.Field == WorkFields.State || e.Field == WorkFields.Assignee));
        var rows = await events.OrderByDescending(e => e.Utc).ThenByDescending(e => e.Id).Take(MostEvents).ToListAsync(cancellationToken);
        var assigned = rows.Where(e => e.Field == WorkFields.Assignee).SelectMany(e => new[] { e.From, e.To });
        var known = await people.FindByIdAsync([.. rows.Select(e => e.UserId).OfType<string>().Concat(assigned).Where(id => id.Length > 0).Distinct()], cancellationToken);
        return [.. rows.Select(e => new WorkEventView(e, NameOf(known, e.UserId, e.UserName), Say(e, e.From), Say(e, e.To)))];

        string Say(WorkEvent happened, string value) => happened.Field == WorkFields.Assignee ? known.GetValueOrDefault(value)?.DisplayName ?? value : names.ValueOf(item.Kind, happened.Field, value);
    }

    /// <summary>What is to be done, in numbers.</summary>
    public async Task<WorkCounts> CountAsync(CancellationToken cancellationToken)
    {
        var me = actor.Current.UserId;
        var rows = await ToBeDone(Visible).GroupBy(i => i.Phase)
            .Select(g => new { Phase = g.Key, All = g.Count(), Mine = g.Count(i => i.AssigneeId == me), Nobodys = g.Count(i => i.AssigneeId == null && i.AssigneeName == "") }).ToListAsync(cancellationToken);
        int Of(WorkPhase phase) => rows.Where(r => r.Phase == phase).Sum(r => r.All);
        return new WorkCounts(Of(WorkPhase.New), Of(WorkPhase.InProgress), Of(WorkPhase.Waiting), rows.Sum(r => r.Mine), rows.Sum(r => r.Nobodys));
    }

    /// <summary>Teams that items the actor sees were given to.</summary>
    public Task<List<string>> ListTeamsAsync(CancellationToken cancellationToken) =>
        Visible.Where(i => i.Team != "").Select(i => i.Team).Distinct().OrderBy(t => t).Take(MostTeams).ToListAsync(cancellationToken);

    private IQueryable<WorkItem> Filtered(WorkFilter filter)
    {
        var items = Visible;
        if (filter.Phase is { } phase) items = items.Where(i => i.Phase == phase);
        else if (!filter.EveryPhase) items = ToBeDone(items);
        if (filter.Kind.Length > 0) items = items.Where(i => i.Kind == filter.Kind);
        if (filter.Priority is { } priority) items = items.Where(i => i.Priority == priority);
        if (filter.Team.Length > 0) items = items.Where(i => i.Team == filter.Team);
        if (filter.WithoutAssignee) items = items.Where(i => i.AssigneeId == null && i.AssigneeName == "");
        else if (filter.AssigneeId.Length > 0) items = items.Where(i => i.AssigneeId == filter.AssigneeId);
        if (string.IsNullOrWhiteSpace(filter.Words)) return items;
        var pattern = LikePattern.Containing(filter.Words);
#pragma warning disable CA1304, CA1311 // Done by the database.
        return items.Where(i => EF.Functions.Like(i.Number.ToLower(), pattern, LikePattern.Escape) || EF.Functions.Like(i.Title.ToLower(), pattern, LikePattern.Escape));
#pragma warning restore CA1304, CA1311
    }

    private static IQueryable<WorkItem> Ordered(IQueryable<WorkItem> items, WorkOrder order) => order switch
    {
        WorkOrder.Newest => items.OrderByDescending(i => i.OpenedUtc).ThenByDescending(i => i.Id),
        WorkOrder.Oldest => items.OrderBy(i => i.OpenedUtc).ThenBy(i => i.Id),
        WorkOrder.Changed => items.OrderByDescending(i => i.ChangedUtc).ThenByDescending(i => i.Id),
        _ => items.OrderBy(i => i.Priority == null).ThenBy(i => i.Priority).ThenBy(i => i.OpenedUtc).ThenBy(i => i.Id),
    };

    private async Task<WorkListPage> PageAsync(IQueryable<WorkItem> items, int page, int size, CancellationToken cancellationToken)
    {
        page = Math.Clamp(page, 1, Math.Max(1, MostFound / size));
        var found = await items.Select(i => i.Id).Take(MostFound).CountAsync(cancellationToken);
        var rows = await items.Skip((page - 1) * size).Take(size).ToListAsync(cancellationToken);
        return new WorkListPage(await DescribeAsync(rows, cancellationToken), found, Math.Max(1, (found + size - 1) / size));
    }

    private async Task<IReadOnlyList<WorkItemView>> DescribeAsync(List<WorkItem> items, CancellationToken cancellationToken)
    {
        var known = await people.FindByIdAsync([.. items.SelectMany(i => new[] { i.RequesterId, i.ForId, i.AssigneeId }).OfType<string>().Distinct()], cancellationToken);
        return [.. items.Select(i => new WorkItemView(i, NameOf(known, i.RequesterId, i.RequesterName), NameOf(known, i.ForId, i.ForName), NameOf(known, i.AssigneeId, i.AssigneeName)))];
    }

    // Somebody whose account is gone is still somebody.
    private string NameOf(IReadOnlyDictionary<string, Person> known, string? id, string name) => id is null ? name : known.GetValueOrDefault(id)?.DisplayName ?? names.Gone;
}
