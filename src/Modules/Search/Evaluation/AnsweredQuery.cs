namespace ItsmSite.Search.Evaluation;

/// <summary>A query of an evaluation with what was found.</summary>
/// <param name="Id">The query's id.</param>
/// <param name="Ranking">Ids of the found documents, best first.</param>
/// <param name="Milliseconds">How long the search took.</param>
public sealed record AnsweredQuery(string Id, IReadOnlyList<string> Ranking, double Milliseconds);
