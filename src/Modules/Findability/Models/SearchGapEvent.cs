namespace ItsmSite.Findability.Models;

/// <summary>Something that happened to a gap.</summary>
public sealed class SearchGapEvent
{
    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The gap.</summary>
    public long GapId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime Utc { get; set; }

    /// <summary>Id of the account of who did it; empty for the program.</summary>
    public required string UserId { get; set; }

    /// <summary>What happened.</summary>
    public GapEventKind Kind { get; set; }

    /// <summary>In words, or the id of the account or item it is about; may be empty.</summary>
    public required string Note { get; set; }
}
