using ItsmSite.Work.Models;

namespace ItsmSite.Work.Items;

/// <summary>Which work items are listed, and in what order.</summary>
public sealed record WorkFilter
{
    /// <summary>Only in this phase; null for those that are not done.</summary>
    public WorkPhase? Phase { get; init; }

    /// <summary>In every phase.</summary>
    public bool EveryPhase { get; init; }

    /// <summary>Only of this kind; empty for all.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Only of this priority; null for all.</summary>
    public int? Priority { get; init; }

    /// <summary>Only of this team; empty for all.</summary>
    public string Team { get; init; } = "";

    /// <summary>User id of who works on it; empty for all.</summary>
    public string AssigneeId { get; init; } = "";

    /// <summary>Only what nobody works on.</summary>
    public bool WithoutAssignee { get; init; }

    /// <summary>Only with these words in number or title; empty for all.</summary>
    public string Words { get; init; } = "";

    /// <summary>The order.</summary>
    public WorkOrder Order { get; init; }
}
