namespace ItsmSite.Framework.Indexing;

/// <summary>
/// The seam between the site and a search engine. One writer, many readers. Every engine must pass the contract suite
/// <c>SearchIndexContract</c>. No query text makes a method throw.
/// </summary>
public interface ISearchIndex
{
    /// <summary>Whether searches are complete now, and if not, why.</summary>
    IndexStatus Status { get; }

    /// <summary>The cursor committed in the index, or null when there is no usable index and it must be rebuilt.</summary>
    Task<IndexCursor?> GetCursorAsync(CancellationToken cancellationToken);

    /// <summary>Applies changes and the new cursor in one transaction. Applying the same changes again changes nothing.</summary>
    Task ApplyAsync(IReadOnlyList<IndexChange> changes, IndexCursor cursor, CancellationToken cancellationToken);

    /// <summary>
    /// Reads all that is stored and says what is damaged, or null when it is sound. What is damaged is not used any more: it is
    /// <see cref="IndexState.Missing"/> until it is rebuilt. Changes wait meanwhile, searches do not.
    /// </summary>
    Task<string?> FindDamageAsync(CancellationToken cancellationToken);

    /// <summary>Starts a new index aside; searches go on against the present one until the new one is completed and swapped in.</summary>
    Task<IIndexRebuild> StartRebuildAsync(CancellationToken cancellationToken);

    /// <summary>Finds documents that the query's scope may see. Documents outside the scope influence neither hits, total, facets nor suggestion.</summary>
    Task<SearchResult> SearchAsync(SearchQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// Answers searches as if a document stood in the index, without writing anything: the ranks are those that <see cref="SearchAsync"/> would give
    /// after <see cref="ApplyAsync"/> with that document. One result for each query answered, in their order; none when there is no usable index.
    /// </summary>
    Task<IReadOnlyList<TrialResult>> TryAsync(IndexTrial trial, CancellationToken cancellationToken);

    /// <summary>Completes what is being typed, from titles that the scope may see.</summary>
    Task<IReadOnlyList<IndexSuggestion>> SuggestAsync(SuggestQuery query, CancellationToken cancellationToken);
}
