namespace ItsmSite.Framework.Background;

/// <summary>One run of a background task.</summary>
public sealed class BackgroundTaskRun
{
    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The task's name.</summary>
    public required string Task { get; set; }

    /// <summary>The machine it ran on.</summary>
    public required string Node { get; set; }

    /// <summary>When it began.</summary>
    public DateTime StartedUtc { get; set; }

    /// <summary>When it ended; null while it runs, and for one whose process was killed.</summary>
    public DateTime? FinishedUtc { get; set; }

    /// <summary>How it ended.</summary>
    public BackgroundTaskOutcome Outcome { get; set; }

    /// <summary>What it did or what went wrong, in a sentence; null where it found nothing to do.</summary>
    public string? Message { get; set; }
}
