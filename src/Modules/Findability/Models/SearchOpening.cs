namespace ItsmSite.Findability.Models;

/// <summary>Somebody opened what a search had found.</summary>
public sealed class SearchOpening
{
    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The search.</summary>
    public long SearchId { get; set; }

    /// <summary>Key of the page.</summary>
    public required string Key { get; set; }

    /// <summary>Its type; empty where it is not known.</summary>
    public required string Type { get; set; }

    /// <summary>Its rank among the results, from 1; null beyond the first page.</summary>
    public int? Rank { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime Utc { get; set; }
}
