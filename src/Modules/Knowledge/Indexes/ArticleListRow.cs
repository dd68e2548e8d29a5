using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Indexes;

/// <summary>What lists show of an article that its version's record does not have, so that no list reads a whole text.</summary>
public abstract class ArticleListRow : ProjectionRow
{
    /// <summary>One sentence, or empty.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Two-letter code of its language; null for none.</summary>
    public string? Culture { get; set; }

    /// <summary>Role of its team, or empty.</summary>
    public string Team { get; set; } = "";

    /// <summary>The day, UTC, on which somebody last said that it is still right; null where nobody did since it was published.</summary>
    public DateTime? ReviewedUtc { get; set; }
}
