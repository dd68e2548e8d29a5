namespace ItsmSite.Framework.Indexing;

/// <summary>Kinds of <see cref="ScorePart"/>.</summary>
public enum ScorePartKind
{
    /// <summary>Words of the query that follow each other in the document too.</summary>
    Adjacent,

    /// <summary>Words of the query that stand near each other.</summary>
    Near,

    /// <summary>The title holds the query and little else.</summary>
    TitleMatch,

    /// <summary>The title is the query.</summary>
    ExactTitle,

    /// <summary>A heading or keyword holds the query and little else.</summary>
    HeadingMatch,
}
