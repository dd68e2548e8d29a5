namespace ItsmSite.Work.Items;

/// <summary>What became of a change of a work item.</summary>
public enum WorkOutcome
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>There is no such item for the actor, or the actor may not do this at all.</summary>
    NotFound,

    /// <summary>From where the item stands the actor can't bring it there.</summary>
    NotAllowed,

    /// <summary>Somebody else changed it meanwhile.</summary>
    Conflict,

    /// <summary>There is nobody of that user name who works on items.</summary>
    NoSuchPerson,

    /// <summary>There is no such team.</summary>
    NoSuchTeam,

    /// <summary>A text is too long.</summary>
    TooLong,

    /// <summary>The title, or the comment, is missing.</summary>
    TextMissing,

    /// <summary>What solved it is missing.</summary>
    ResolutionMissing,

    /// <summary>Why it is opened again is missing.</summary>
    ReasonMissing,
}
