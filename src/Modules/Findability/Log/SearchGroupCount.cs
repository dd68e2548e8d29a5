namespace ItsmSite.Findability.Log;

/// <summary>How often and by how many a group of searches was made.</summary>
public sealed class SearchGroupCount
{
    /// <summary>The group.</summary>
    public required string Group { get; init; }

    /// <summary>Searches.</summary>
    public int Searches { get; init; }

    /// <summary>Different people who made them.</summary>
    public int People { get; init; }

    /// <summary>The last one, UTC.</summary>
    public DateTime LastUtc { get; init; }
}
