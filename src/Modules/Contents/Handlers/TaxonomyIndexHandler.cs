using ItsmSite.Contents.Indexes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;

namespace ItsmSite.Contents.Handlers;

/// <summary>Search results can be narrowed to an item's terms. A facet is named by its taxonomy's id, a value by its term's: names may change.</summary>
public sealed class TaxonomyIndexHandler : IContentIndexHandler
{
    /// <inheritdoc />
    public void Build(ContentItem item, ContentIndexBuilder document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Facets.AddRange(TaxonomyProjection.TermsOf(item).Select(term => new IndexFacet(term.Taxonomy, term.Term)));
    }
}
