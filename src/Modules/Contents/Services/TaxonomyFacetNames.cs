using System.Globalization;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Indexing;

namespace ItsmSite.Contents.Services;

/// <summary>Names the terms by which search results can be narrowed.</summary>
public sealed class TaxonomyFacetNames(Taxonomies taxonomies, ContentDefinitions definitions) : IFacetNames
{
    /// <inheritdoc />
    public async ValueTask<FacetNames?> FindAsync(string facet, IReadOnlyCollection<string> values, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (!ContentIds.IsValid(facet) || await taxonomies.FindAsync(facet, cancellationToken) is not { } taxonomy) return null;
        var culture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        var labels = values.Select(taxonomy.Find).OfType<TaxonomyTerm>().ToDictionary(t => t.ContentItemId, t => t.NameIn(culture));
        // The field that offers the terms has a name in each language; the taxonomy itself has one title.
        var field = (await definitions.ReadAsync(cancellationToken)).Types.Values.SelectMany(t => t.Fields).FirstOrDefault(f => f.FieldName == "TaxonomyField" && f.Text("TaxonomyContentItemId") == facet);
        return new FacetNames(field?.NameIn(culture) ?? taxonomy.Title, labels);
    }
}
