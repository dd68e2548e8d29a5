using ItsmSite.Framework.Permissions;
using ItsmSite.Work.Models;

namespace ItsmSite.Work.Items;

/// <summary>Who may see work items and what happened to them: the one place that says so. Every list, count, page and file goes through it.</summary>
public static class WorkItemVisibility
{
    /// <summary>Those who work on items see all; others what they asked for and what is for them; whoever is nobody sees nothing.</summary>
    public static IQueryable<WorkItem> VisibleTo(this IQueryable<WorkItem> items, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Has(Permissions.WorkOnItems)) return items;
        if (!actor.IsPerson || !actor.Has(Permissions.ReportItems)) return items.Where(i => false);
        return items.AskedBy(actor);
    }

    /// <summary>Items that a person asked for, or that are for them.</summary>
    public static IQueryable<WorkItem> AskedBy(this IQueryable<WorkItem> items, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var me = actor.UserId;
        return actor.IsPerson ? items.Where(i => i.RequesterId == me || i.ForId == me) : items.Where(i => false);
    }

    /// <summary>What happened to items the actor sees; of that, what is internal only for those who work on items.</summary>
    public static IQueryable<WorkEvent> VisibleTo(this IQueryable<WorkEvent> events, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Has(Permissions.WorkOnItems)) return events;
        if (!actor.IsPerson || !actor.Has(Permissions.ReportItems)) return events.Where(e => false);
        var me = actor.UserId;
        return events.Where(e => !e.IsInternal && (e.Item!.RequesterId == me || e.Item.ForId == me));
    }
}
