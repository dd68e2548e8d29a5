namespace ItsmSite.Framework.Indexing;

/// <summary>Kinds of <see cref="ScoreFactor"/>.</summary>
public enum ScoreFactorKind
{
    /// <summary>How much of the query the document has, by the weight of its words.</summary>
    Coverage,

    /// <summary>It is in the reader's language.</summary>
    Language,

    /// <summary>It was changed not long ago.</summary>
    Freshness,

    /// <summary>What its readers say of it.</summary>
    Worth,

    /// <summary>It answered the same search for others.</summary>
    Solved,
}
