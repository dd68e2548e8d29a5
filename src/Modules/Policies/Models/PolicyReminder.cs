namespace ItsmSite.Policies.Models;

/// <summary>When somebody was last reminded to confirm a policy, so that each step reminds once.</summary>
public sealed class PolicyReminder
{
    /// <summary>The policy.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>Id of the account.</summary>
    public required string UserId { get; set; }

    /// <summary>When the last reminder was left for sending.</summary>
    public DateTime RemindedUtc { get; set; }
}
