namespace ItsmSite.Knowledge.Models;

/// <summary>A report by somebody whom an article did not help; a draft that only its writer sees until it is sent as a ticket.</summary>
public sealed class StuckReport
{
    /// <summary>Longest report accepted, in characters.</summary>
    public const int MaxLength = 4000;

    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The article that was read.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The version of it.</summary>
    public required string VersionId { get; set; }

    /// <summary>Whose report it is.</summary>
    public required string UserId { get; set; }

    /// <summary>What the person tried, and what happened.</summary>
    public required string Text { get; set; }

    /// <summary>When it was written.</summary>
    public DateTime Utc { get; set; }
}
