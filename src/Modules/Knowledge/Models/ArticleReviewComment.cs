namespace ItsmSite.Knowledge.Models;

/// <summary>A comment on a line of a draft; it keeps the line, so that it means something after lines have moved.</summary>
public sealed class ArticleReviewComment
{
    /// <summary>Longest comment, in characters.</summary>
    public const int MaxLength = 2_000;

    /// <summary>Most characters of the line that are kept.</summary>
    public const int MaxQuoteLength = 400;

    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The review it belongs to.</summary>
    public long ReviewId { get; set; }

    /// <summary>Number of the line when it was written, from 1.</summary>
    public int Line { get; set; }

    /// <summary>That line, shortened where it is long.</summary>
    public required string Quote { get; set; }

    /// <summary>The comment.</summary>
    public required string Text { get; set; }

    /// <summary>User id of who wrote it.</summary>
    public required string AuthorId { get; set; }

    /// <summary>When it was written.</summary>
    public DateTime Utc { get; set; }

    /// <summary>When it was dealt with; null until then.</summary>
    public DateTime? ResolvedUtc { get; set; }
}
