namespace ItsmSite.Framework.Indexing;

/// <summary>What adds to a document's score besides its words.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Points">What it adds.</param>
public sealed record ScorePart(ScorePartKind Kind, double Points);
