namespace ItsmSite.Policies.Models;

/// <summary>Where the reminders of a policy are.</summary>
public sealed class PolicyReminderRound
{
    /// <summary>The policy.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>When somebody last asked for reminders by hand; null where nobody did.</summary>
    public DateTime? RequestedUtc { get; set; }

    /// <summary>The last step of which everybody has been reminded; null before the first.</summary>
    public DateTime? DoneUtc { get; set; }
}
