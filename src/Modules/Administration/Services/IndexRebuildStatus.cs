namespace ItsmSite.Administration.Services;

/// <summary>How far a rebuild of the index is.</summary>
public sealed record IndexRebuildStatus
{
    /// <summary>Nobody has asked for one since this server has its present features.</summary>
    public static IndexRebuildStatus None { get; } = new();

    /// <summary>When it was asked for; null where it never was.</summary>
    public DateTime? StartedUtc { get; init; }

    /// <summary>When it ended; null while it runs.</summary>
    public DateTime? FinishedUtc { get; init; }

    /// <summary>Documents handled so far.</summary>
    public long Documents { get; init; }

    /// <summary>Why it failed; null where it did not.</summary>
    public string? Error { get; init; }

    /// <summary>Whether it runs now.</summary>
    public bool IsRunning => StartedUtc is not null && FinishedUtc is null;
}
