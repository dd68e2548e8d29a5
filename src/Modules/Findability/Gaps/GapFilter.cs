using ItsmSite.Findability.Models;

namespace ItsmSite.Findability.Gaps;

/// <summary>Which gaps are listed, and in what order.</summary>
public sealed record GapFilter
{
    /// <summary>Only in this state; null for those that are open or worked on.</summary>
    public GapState? State { get; init; }

    /// <summary>In every state.</summary>
    public bool EveryState { get; init; }

    /// <summary>Only with this cause; null for all.</summary>
    public GapCause? Cause { get; init; }

    /// <summary>Only searched for by people with this role; empty for all.</summary>
    public string Role { get; init; } = "";

    /// <summary>User id of who looks after it; empty for all.</summary>
    public string OwnerId { get; init; } = "";

    /// <summary>Only what nobody looks after.</summary>
    public bool WithoutOwner { get; init; }

    /// <summary>The order.</summary>
    public GapOrder Order { get; init; }
}
