namespace ItsmSite.Search.Evaluation;

/// <summary>A query of an evaluation.</summary>
/// <param name="Id">Its id, unique in its file.</param>
/// <param name="Text">What is searched.</param>
public sealed record EvaluationQuery(string Id, string Text);
