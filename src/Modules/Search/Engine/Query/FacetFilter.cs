using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>The chosen values of one facet.</summary>
internal sealed class FacetFilter
{
    private readonly bool[] _chosen;

    /// <summary>Takes documents that have any of the values, however these are capitalized.</summary>
    public FacetFilter(DocumentView view, string name, IEnumerable<string> values)
    {
        Name = name;
        var chosen = values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _chosen = [.. view.FacetValues.Select(facet => facet.Name == name && chosen.Contains(facet.Value))];
    }

    /// <summary>The facet.</summary>
    public string Name { get; }

    /// <summary>Whether a value, by its place in <see cref="DocumentView.FacetValues"/>, is chosen.</summary>
    public bool IsChosen(int value) => _chosen[value];

    /// <summary>Whether documents of a set pass.</summary>
    public bool Takes(FacetSet set)
    {
        foreach (var value in set.Values)
        {
            if (_chosen[value])
                return true;
        }

        return false;
    }

    /// <summary>Whether a query has any filter.</summary>
    public static bool IsAsked(SearchQuery query) => query.Types.Count > 0 || query.Filters.Count > 0 || query.Culture is not null;

    /// <summary>The filters of a query, one for each facet that it names.</summary>
    public static List<FacetFilter> Of(DocumentView view, SearchQuery query)
    {
        var wanted = query.Types.Select(type => new IndexFacet(IndexFacet.TypeName, type)).Concat(query.Filters);
        if (query.Culture is { } culture)
            wanted = wanted.Append(new IndexFacet(IndexFacet.CultureName, culture));
        return [.. wanted.GroupBy(facet => facet.Name, facet => facet.Value).Select(facet => new FacetFilter(view, facet.Key, facet))];
    }
}
