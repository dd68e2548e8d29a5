using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Indexes;

/// <summary>When a published article is to be looked over, and by whom.</summary>
public sealed class ReviewDueIndex : ProjectionRow
{
    /// <summary>The day, UTC.</summary>
    public DateTime ReviewDueUtc { get; set; }

    /// <summary>User id of its owner.</summary>
    public string Owner { get; set; } = "";

    /// <summary>Role of its team, or empty.</summary>
    public string Team { get; set; } = "";
}
