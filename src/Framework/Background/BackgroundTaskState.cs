namespace ItsmSite.Framework.Background;

/// <summary>Where a background task stands, for all nodes together.</summary>
public sealed class BackgroundTaskState
{
    /// <summary>The task's name.</summary>
    public required string Name { get; set; }

    /// <summary>When its schedule lets it run next.</summary>
    public DateTime NextUtc { get; set; }

    /// <summary>True while an administrator keeps its schedule from running it.</summary>
    public bool IsPaused { get; set; }

    /// <summary>When somebody asked for a run beside the schedule that has not begun; null where nobody did.</summary>
    public DateTime? RequestedUtc { get; set; }

    /// <summary>Until when a run holds it; null when free. A running one puts this off as long as it lives.</summary>
    public DateTime? LeasedUntilUtc { get; set; }
}
