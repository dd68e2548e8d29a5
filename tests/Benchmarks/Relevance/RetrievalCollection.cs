using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Evaluation;

namespace ItsmSite.Benchmarks.Relevance;

/// <summary>Documents with queries whose answers are known.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Culture">Language of most documents.</param>
/// <param name="Documents">The documents; judgements name their <see cref="IndexDocument.ExternalId"/>.</param>
/// <param name="Queries">The queries.</param>
/// <param name="Judgements">Relevance by document by query.</param>
public sealed record RetrievalCollection(
    string Name, string Culture, IReadOnlyList<IndexDocument> Documents, IReadOnlyList<EvaluationQuery> Queries,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Judgements)
{
    /// <summary>Whether a query's id is odd: those are for tuning, the even ones for reporting.</summary>
    public static bool IsOdd(string queryId) => queryId.Length > 0 && (queryId[^1] & 1) == 1;
}
