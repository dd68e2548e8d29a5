namespace ItsmSite.Findability.Models;

/// <summary>Where a gap stands.</summary>
public enum GapState
{
    /// <summary>Nobody works on it.</summary>
    Open,

    /// <summary>Somebody works on it.</summary>
    Working,

    /// <summary>Those who search for it find it.</summary>
    Closed,

    /// <summary>Nothing is to be done about it.</summary>
    Dismissed,
}
