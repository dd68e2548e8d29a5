namespace ItsmSite.Knowledge.Models;

/// <summary>What one person has to do with one article: one row each, so that a second vote replaces the first.</summary>
public sealed class ReaderState
{
    /// <summary>Longest note accepted with a vote, in characters.</summary>
    public const int MaxNoteLength = 1000;

    /// <summary>The article.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The person.</summary>
    public required string UserId { get; set; }

    /// <summary>The version the person read last; null before the first time.</summary>
    public string? VersionId { get; set; }

    /// <summary>The version read before that one; null where there was none.</summary>
    public string? FormerVersionId { get; set; }

    /// <summary>When the person read it last; null before the first time.</summary>
    public DateTime? ReadUtc { get; set; }

    /// <summary>How often the person opened it.</summary>
    public int Reads { get; set; }

    /// <summary>Whether it helped; null before the person voted.</summary>
    public bool? Helpful { get; set; }

    /// <summary>Why not.</summary>
    public VoteReason Reason { get; set; }

    /// <summary>The person's words about it, shown to its writers without a name; may be empty.</summary>
    public string Note { get; set; } = "";

    /// <summary>When the person voted last.</summary>
    public DateTime? VotedUtc { get; set; }

    /// <summary>Whether the person wants to hear of changes.</summary>
    public bool Follows { get; set; }

    /// <summary>Counts one more reading.</summary>
    /// <param name="versionId">The version that was read.</param>
    /// <param name="utc">When.</param>
    public void Read(string versionId, DateTime utc)
    {
        if (VersionId is not null && VersionId != versionId) FormerVersionId = VersionId;
        VersionId = versionId;
        Reads++;
        ReadUtc = utc;
    }
}
