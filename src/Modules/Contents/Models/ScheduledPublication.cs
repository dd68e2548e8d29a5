namespace ItsmSite.Contents.Models;

/// <summary>A draft that is to be shown to readers at a time to come: the newest version there is then. What happens, not content: it has no versions.</summary>
public sealed class ScheduledPublication
{
    /// <summary>The item.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>When.</summary>
    public DateTime DueUtc { get; set; }

    /// <summary>User name of who asked for it; it is published in this person's name, who must still be allowed to.</summary>
    public required string UserName { get; set; }

    /// <summary>Why it could not be published when its time came; null while it waits.</summary>
    public ScheduleRefusal? Refused { get; set; }
}
