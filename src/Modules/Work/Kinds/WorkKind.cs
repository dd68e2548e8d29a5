using ItsmSite.Work.Models;

namespace ItsmSite.Work.Kinds;

/// <summary>A kind of work item: data, so that a module adds one without a table.</summary>
/// <param name="Name">Its name, unique; kept with items and never shown.</param>
/// <param name="Label">What people call it, in English: the key of its translation.</param>
/// <param name="Prefix">What its numbers begin with; kinds may share a series.</param>
/// <param name="States">Its states; a new item has the first.</param>
public sealed record WorkKind(string Name, string Label, string Prefix, IReadOnlyList<WorkState> States)
{
    /// <summary>Days after resolving during which the person who asked may open it again.</summary>
    public int ReopenDays { get; init; }

    /// <summary>The state of a new item.</summary>
    public WorkState First => States[0];

    /// <summary>The state of this name; null where there is none.</summary>
    public WorkState? Find(string state) => States.FirstOrDefault(s => s.Name == state);

    /// <summary>The states into which an item may be moved now.</summary>
    /// <param name="item">The item.</param>
    /// <param name="worksOnIt">Whether somebody moves it who works on items; else it is the person who asked for it.</param>
    /// <param name="now">The present time, UTC.</param>
    public IReadOnlyList<WorkState> NextOf(WorkItem item, bool worksOnIt, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (Find(item.State) is not { } present) return [];
        var names = worksOnIt ? present.Next : present.RequesterNext;
        return [.. names.Select(Find).OfType<WorkState>().Where(next => worksOnIt || !IsReopening(present, next) || (item.ResolvedUtc is { } resolved && now <= resolved.AddDays(ReopenDays)))];
    }

    /// <summary>Whether this step opens again what was done or given up.</summary>
    public static bool IsReopening(WorkState from, WorkState to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return from.Phase >= WorkPhase.Resolved && to.Phase < WorkPhase.Resolved;
    }
}
