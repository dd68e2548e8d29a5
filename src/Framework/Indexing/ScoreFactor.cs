namespace ItsmSite.Framework.Indexing;

/// <summary>What the sum of a document's points is multiplied by.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The factor; above 0.</param>
public sealed record ScoreFactor(ScoreFactorKind Kind, double Value);
