namespace ItsmSite.Search.Synonyms;

/// <summary>What became of a change of synonyms.</summary>
public enum SynonymOutcome
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>There is no word at all.</summary>
    NoWords,

    /// <summary>A word alone means nothing else.</summary>
    OneWord,

    /// <summary>There are more words than a set may have.</summary>
    TooManyWords,

    /// <summary>An entry has too many characters.</summary>
    TooLong,

    /// <summary>An entry has too many words.</summary>
    TooWordy,

    /// <summary>An entry has no letter and no digit.</summary>
    NoLetters,

    /// <summary>The same is there already.</summary>
    Present,

    /// <summary>There are as many sets as can be kept.</summary>
    TooManySets,

    /// <summary>Somebody else changed it meanwhile.</summary>
    Conflict,

    /// <summary>There is none, or the actor may not.</summary>
    NotFound,
}
