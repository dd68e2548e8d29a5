namespace ItsmSite.Search.BestBets;

/// <summary>What became of a change of a best bet.</summary>
public enum BestBetOutcome
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>There are no words, too many phrases, or one is too long.</summary>
    WrongWords,

    /// <summary>Another best bet has one of the phrases already.</summary>
    Present,

    /// <summary>The language is not one of the interface.</summary>
    WrongCulture,

    /// <summary>The day is past.</summary>
    WrongDay,

    /// <summary>The note is too long.</summary>
    WrongNote,

    /// <summary>The actor sees no published page at the address.</summary>
    NoSuchPage,

    /// <summary>There are as many as can be.</summary>
    TooMany,

    /// <summary>Somebody else changed it meanwhile.</summary>
    Conflict,

    /// <summary>There is none, or the actor may not.</summary>
    NotFound,
}
