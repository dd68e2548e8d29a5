namespace ItsmSite.Findability.Models;

/// <summary>Something people search for and do not find. It goes with the last search that is kept of it.</summary>
public sealed class SearchGap
{
    /// <summary>Longest note and reason, in characters.</summary>
    public const int MaxNoteLength = 1000;

    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The group of searches. Unique.</summary>
    public required string Group { get; set; }

    /// <summary>The words used most often.</summary>
    public required string Text { get; set; }

    /// <summary>Where it stands.</summary>
    public GapState State { get; set; }

    /// <summary>Why nobody finds it.</summary>
    public GapCause Cause { get; set; }

    /// <summary>The item that the cause is about, or null: who does not see this item is not told the cause.</summary>
    public string? CauseItemId { get; set; }

    /// <summary>Searches in vain since it is open.</summary>
    public int Searches { get; set; }

    /// <summary>Different people who made them.</summary>
    public int People { get; set; }

    /// <summary>Of the searches, those after which somebody asked others for help.</summary>
    public int Helps { get; set; }

    /// <summary>The last search in vain, UTC.</summary>
    public DateTime LastUtc { get; set; }

    /// <summary>When it was first seen, UTC.</summary>
    public DateTime OpenedUtc { get; set; }

    /// <summary>Searches before this count no more: when it was closed or put aside the last time, UTC; null where that never was.</summary>
    public DateTime? SinceUtc { get; set; }

    /// <summary>When it was replayed the last time, UTC; null for never.</summary>
    public DateTime? ReplayedUtc { get; set; }

    /// <summary>Who looks after it; null for nobody.</summary>
    public string? OwnerId { get; set; }

    /// <summary>Until when, at midnight UTC; null for no day.</summary>
    public DateTime? DueDate { get; set; }

    /// <summary>What those who work on it want to remember.</summary>
    public string Note { get; set; } = "";

    /// <summary>The item that was begun to fill it, or null.</summary>
    public string? ArticleId { get; set; }

    /// <summary>Counts what people change, so that of two the second is told.</summary>
    public int Revision { get; set; }

    /// <summary>Counts by role, where they were loaded.</summary>
    public List<SearchGapRole> RoleCounts { get; } = [];

    /// <summary>What happened to it, where that was loaded.</summary>
    public List<SearchGapEvent> Events { get; } = [];
}
