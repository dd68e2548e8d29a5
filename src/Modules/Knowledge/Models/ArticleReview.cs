namespace ItsmSite.Knowledge.Models;

/// <summary>Somebody was asked to review a draft. What happens, not content: it has no versions.</summary>
public sealed class ArticleReview
{
    /// <summary>Longest note or answer, in characters.</summary>
    public const int MaxNoteLength = 1_000;

    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The article.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>User id of who asked.</summary>
    public required string RequestedBy { get; set; }

    /// <summary>User id of who is to review.</summary>
    public required string ReviewerId { get; set; }

    /// <summary>What the reviewer should look at; may be empty.</summary>
    public string Note { get; set; } = "";

    /// <summary>When it was asked for.</summary>
    public DateTime RequestedUtc { get; set; }

    /// <summary>Where it stands.</summary>
    public ReviewState State { get; set; }

    /// <summary>When the reviewer decided.</summary>
    public DateTime? DecidedUtc { get; set; }

    /// <summary>The version that was decided about; empty until then.</summary>
    public string DecidedVersionId { get; set; } = "";

    /// <summary>What the reviewer said to it; may be empty.</summary>
    public string Answer { get; set; } = "";

    /// <summary>Where it stands for the newest version: an approval is of the version that was read, and of no other.</summary>
    public ReviewState StateFor(string versionId) => State == ReviewState.Approved && DecidedVersionId != versionId ? ReviewState.Outdated : State;
}
