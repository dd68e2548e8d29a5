using ItsmSite.Contents.Discussions;

namespace ItsmSite.Knowledge.Models;

/// <summary>What a reader wrote below an article.</summary>
public sealed class ArticleComment
{
    /// <summary>Longest comment accepted, in characters.</summary>
    public const int MaxLength = 4000;

    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The article.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>Who wrote it.</summary>
    public required string UserId { get; set; }

    /// <summary>Plain text.</summary>
    public required string Text { get; set; }

    /// <summary>When it was written.</summary>
    public DateTime Utc { get; set; }

    /// <summary>Who sees it.</summary>
    public CommentState State { get; set; }
}
