namespace ItsmSite.Knowledge.Models;

/// <summary>Where the review of a draft stands.</summary>
public enum ReviewState
{
    /// <summary>The reviewer is to decide.</summary>
    Open,

    /// <summary>The reviewer found it right.</summary>
    Approved,

    /// <summary>The reviewer asks for changes.</summary>
    ChangesAsked,

    /// <summary>Who asked for it called it off.</summary>
    Withdrawn,

    /// <summary>The draft was published before the reviewer decided.</summary>
    Closed,

    /// <summary>It was approved, but the draft was changed since. Never stored: it follows from the versions.</summary>
    Outdated,
}
