namespace ItsmSite.LostAndFound.Models;

/// <summary>Something that was found and waits for its owner.</summary>
public sealed class FoundThing
{
    /// <summary>Longest description accepted, in characters.</summary>
    public const int MaxLength = 200;

    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>What it is.</summary>
    public required string What { get; set; }

    /// <summary>User name of who wrote it down.</summary>
    public required string Finder { get; set; }

    /// <summary>When it was written down.</summary>
    public DateTime FoundUtc { get; set; }
}
