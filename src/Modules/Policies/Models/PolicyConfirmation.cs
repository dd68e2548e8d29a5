namespace ItsmSite.Policies.Models;

/// <summary>Somebody read a policy and will follow it: one row for each person and edition, whatever is pressed how often.</summary>
public sealed class PolicyConfirmation
{
    /// <summary>The policy.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The edition that is confirmed.</summary>
    public int Edition { get; set; }

    /// <summary>Id of the account.</summary>
    public required string UserId { get; set; }

    /// <summary>Small corrections that the text had which was read.</summary>
    public int Correction { get; set; }

    /// <summary>Id of the very version that was read.</summary>
    public required string VersionId { get; set; }

    /// <summary>When.</summary>
    public DateTime Utc { get; set; }
}
