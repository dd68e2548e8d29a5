namespace ItsmSite.Search.Engine.Ranking;

/// <summary>What it means that a document holds a term.</summary>
/// <param name="Term">The term.</param>
/// <param name="Group">The word of the query that it stands for.</param>
/// <param name="Mark">Tells the very word from other forms of its stem; -1 when any form will do.</param>
/// <param name="Quality">What it counts.</param>
/// <param name="Sequence">The sequence that it is a piece of, or -1 when it stands for the word alone.</param>
/// <param name="Place">Its place in that sequence.</param>
internal readonly record struct MatchTarget(int Term, int Group, int Mark, float Quality, int Sequence, int Place);
