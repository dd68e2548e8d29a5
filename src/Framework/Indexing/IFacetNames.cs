namespace ItsmSite.Framework.Indexing;

/// <summary>Knows what facets and their values are called. Any number may be registered; each answers for its own facets.</summary>
public interface IFacetNames
{
    /// <summary>
    /// The names in the reader's language of a facet and of those of the values that are known; null where the facet is another's.
    /// The values are those of documents that the reader has found.
    /// </summary>
    /// <param name="facet">The facet's name in the index.</param>
    /// <param name="values">The values to be named.</param>
    /// <param name="cancellationToken">Cancels.</param>
    ValueTask<FacetNames?> FindAsync(string facet, IReadOnlyCollection<string> values, CancellationToken cancellationToken);
}
