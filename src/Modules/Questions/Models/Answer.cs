using ItsmSite.Contents.Discussions;

namespace ItsmSite.Questions.Models;

/// <summary>An answer to a question. What happens, not content: a question may have thousands.</summary>
public sealed class Answer
{
    /// <summary>Longest answer, in characters.</summary>
    public const int MaxLength = 10_000;

    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The question.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>Id that the form carried: sent twice, it is one answer. Unique.</summary>
    public required string Key { get; set; }

    /// <summary>User id of its writer.</summary>
    public required string UserId { get; set; }

    /// <summary>The text, as Markdown.</summary>
    public required string Text { get; set; }

    /// <summary>When it was written, UTC.</summary>
    public DateTime Utc { get; set; }

    /// <summary>When it was last changed, UTC; null where it never was.</summary>
    public DateTime? EditedUtc { get; set; }

    /// <summary>Who sees it.</summary>
    public CommentState State { get; set; }

    /// <summary>Counts its changes, so that of two who edit it the second is told.</summary>
    public int Revision { get; set; }
}
