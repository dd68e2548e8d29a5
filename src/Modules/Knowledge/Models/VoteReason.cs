namespace ItsmSite.Knowledge.Models;

/// <summary>Why an article did not help.</summary>
public enum VoteReason
{
    /// <summary>No reason given.</summary>
    None,

    /// <summary>What it says is no longer so.</summary>
    OutOfDate,

    /// <summary>It can't be followed.</summary>
    HardToFollow,

    /// <summary>Its steps were followed in vain.</summary>
    DidNotSolve,

    /// <summary>It is about something else than the reader looked for.</summary>
    OtherProblem,
}
