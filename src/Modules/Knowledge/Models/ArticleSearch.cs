using ItsmSite.Framework.Web;

namespace ItsmSite.Knowledge.Models;

/// <summary>A search whose results led to an article.</summary>
public sealed class ArticleSearch
{
    /// <summary>Longest search kept, in characters.</summary>
    public const int MaxLength = SearchReferrer.MaxLength;

    /// <summary>The article.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>What was typed, in lower case with single spaces.</summary>
    public required string Text { get; set; }

    /// <summary>How often it led here.</summary>
    public int Count { get; set; }

    /// <summary>When it did last.</summary>
    public DateTime LastUtc { get; set; }
}
