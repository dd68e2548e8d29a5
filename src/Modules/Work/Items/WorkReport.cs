using ItsmSite.Work.Models;

namespace ItsmSite.Work.Items;

/// <summary>What somebody reports.</summary>
public sealed record WorkReport
{
    /// <summary>Id that the form carries: sent twice, it is one report.</summary>
    public string Key { get; set; } = "";

    /// <summary>What is wrong, in a line.</summary>
    public string? Title { get; set; }

    /// <summary>What one must know; may be empty.</summary>
    public string? Description { get; set; }

    /// <summary>How to reach the person just now; may be empty.</summary>
    public string? Contact { get; set; }

    /// <summary>How many are affected: 1 (most) to 3.</summary>
    public int Impact { get; set; } = 3;

    /// <summary>How much it hurries: 1 (most) to 3.</summary>
    public int Urgency { get; set; } = 2;

    /// <summary>True where a text is longer than can be kept.</summary>
    public bool IsTooLong => Title?.Trim().Length > WorkItem.MaxTitleLength || Description?.Length > WorkItem.MaxTextLength || Contact?.Trim().Length > WorkItem.MaxNameLength;
}
