namespace ItsmSite.Work.Models;

/// <summary>Something that happened to a work item. Rows are only ever added.</summary>
public sealed class WorkEvent
{
    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The work item.</summary>
    public long WorkItemId { get; set; }

    /// <summary>The work item, where events are added with it.</summary>
    public WorkItem? Item { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime Utc { get; set; }

    /// <summary>Id of the account of who did it; null for the program and for people without one.</summary>
    public string? UserId { get; set; }

    /// <summary>Name of who did it where there is no account; else empty.</summary>
    public string UserName { get; set; } = "";

    /// <summary>What happened.</summary>
    public WorkEventKind Kind { get; set; }

    /// <summary>The field that changed, see <see cref="WorkFields"/>, or a column of the file it came from; else empty.</summary>
    public string Field { get; set; } = "";

    /// <summary>What the field held; empty for nothing.</summary>
    public string From { get; set; } = "";

    /// <summary>What it holds now; empty for nothing.</summary>
    public string To { get; set; } = "";

    /// <summary>A comment, or why it changed; may be empty.</summary>
    public string Note { get; set; } = "";

    /// <summary>True for what only those who work on items may know.</summary>
    public bool IsInternal { get; set; }
}
