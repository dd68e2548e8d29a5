namespace ItsmSite.Findability.Saved;

/// <summary>What became of a change of a saved search.</summary>
public enum SavedSearchOutcome
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>The text is missing or too long.</summary>
    WrongText,

    /// <summary>The language is not one of the interface.</summary>
    WrongCulture,

    /// <summary>There is no such role.</summary>
    WrongRole,

    /// <summary>The place is out of bounds.</summary>
    WrongRank,

    /// <summary>The actor sees no published page at the address.</summary>
    NoSuchPage,

    /// <summary>The same is saved already.</summary>
    Present,

    /// <summary>There are as many as can be tried.</summary>
    TooMany,

    /// <summary>Somebody else changed it meanwhile.</summary>
    Conflict,

    /// <summary>There is none, or the actor may not.</summary>
    NotFound,
}
