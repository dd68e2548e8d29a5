namespace ItsmSite.Findability.Models;

/// <summary>How many searches of a gap were made by people with a role.</summary>
public sealed class SearchGapRole
{
    /// <summary>The gap.</summary>
    public long GapId { get; set; }

    /// <summary>The role.</summary>
    public required string Role { get; set; }

    /// <summary>Searches in vain by people who had it.</summary>
    public int Searches { get; set; }

    /// <summary>Different people.</summary>
    public int People { get; set; }
}
