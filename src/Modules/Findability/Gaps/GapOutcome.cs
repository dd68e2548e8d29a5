namespace ItsmSite.Findability.Gaps;

/// <summary>What became of a change of a gap.</summary>
public enum GapOutcome
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>There is no such gap for the actor, or the actor may not do this.</summary>
    NotFound,

    /// <summary>Somebody else changed it meanwhile.</summary>
    Conflict,

    /// <summary>There is nobody of that user name who could write an article.</summary>
    NoSuchOwner,

    /// <summary>Note or reason is too long.</summary>
    TooLong,

    /// <summary>A reason is missing.</summary>
    ReasonMissing,
}
