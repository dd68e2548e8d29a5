using System.Collections.Frozen;

namespace ItsmSite.Work.Import;

/// <summary>Fields that a map can fill.</summary>
public static class TicketFields
{
    /// <summary>The ticket's number.</summary>
    public const string Number = "number";

    /// <summary>Name of the kind.</summary>
    public const string Kind = "kind";

    /// <summary>Name of the state.</summary>
    public const string State = "state";

    /// <summary>What it is about, in a line.</summary>
    public const string Title = "title";

    /// <summary>What one must know.</summary>
    public const string Description = "description";

    /// <summary>Name of who asked.</summary>
    public const string Requester = "requester";

    /// <summary>Name of whom it is for.</summary>
    public const string For = "for";

    /// <summary>Name of who wrote it down.</summary>
    public const string OpenedBy = "openedBy";

    /// <summary>How it came.</summary>
    public const string Channel = "channel";

    /// <summary>The category.</summary>
    public const string Category = "category";

    /// <summary>The device.</summary>
    public const string Device = "device";

    /// <summary>Impact, 1 to 3.</summary>
    public const string Impact = "impact";

    /// <summary>Urgency, 1 to 3.</summary>
    public const string Urgency = "urgency";

    /// <summary>Priority, 1 to 5.</summary>
    public const string Priority = "priority";

    /// <summary>The team.</summary>
    public const string Team = "team";

    /// <summary>Name of who works on it.</summary>
    public const string Assignee = "assignee";

    /// <summary>When it was reported.</summary>
    public const string Opened = "opened";

    /// <summary>When it was resolved.</summary>
    public const string Resolved = "resolved";

    /// <summary>When it was closed.</summary>
    public const string Closed = "closed";

    /// <summary>Until when.</summary>
    public const string Due = "due";

    /// <summary>What solved it.</summary>
    public const string Resolution = "resolution";

    /// <summary>How often it was opened again.</summary>
    public const string ReopenCount = "reopenCount";

    /// <summary>How often it was given to others.</summary>
    public const string ReassignmentCount = "reassignmentCount";

    /// <summary>Whether it was done in the time promised: true or false.</summary>
    public const string MadeTarget = "madeTarget";

    /// <summary>Counts the changes of a ticket, in a file of changes.</summary>
    public const string Order = "order";

    /// <summary>Who made the change, in a file of changes.</summary>
    public const string ChangedBy = "changedBy";

    /// <summary>When the change was made.</summary>
    public const string ChangedAt = "changedAt";

    /// <summary>All of them.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        Number, Kind, State, Title, Description, Requester, For, OpenedBy, Channel, Category, Device, Impact, Urgency, Priority, Team, Assignee, Opened, Resolved, Closed, Due, Resolution,
        ReopenCount, ReassignmentCount, MadeTarget, Order, ChangedBy, ChangedAt);

    /// <summary>Those that are times.</summary>
    public static FrozenSet<string> Times { get; } = FrozenSet.Create(StringComparer.Ordinal, Opened, Resolved, Closed, Due, ChangedAt);

    /// <summary>Those that are whole numbers, with the greatest they may be.</summary>
    public static FrozenDictionary<string, int> Numbers { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        [Impact] = 3, [Urgency] = 3, [Priority] = 5, [ReopenCount] = int.MaxValue, [ReassignmentCount] = int.MaxValue, [Order] = int.MaxValue,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
