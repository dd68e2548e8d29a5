namespace ItsmSite.Framework.Indexing;

/// <summary>A question to the index: what would searches find if this document stood there now, in place of the one with its key? Nothing is written.</summary>
/// <param name="Document">The document as it would be; it may be new.</param>
/// <param name="Queries">The searches. Only the first <see cref="MaxQueries"/> are answered; <see cref="SearchQuery.From"/> is not used.</param>
public sealed record IndexTrial(IndexDocument Document, IReadOnlyList<SearchQuery> Queries)
{
    /// <summary>Most searches that one trial answers: each costs about as much as two ordinary ones.</summary>
    public const int MaxQueries = 20;
}
