using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>
/// Counts what was found by facets and applies their filters. A facet's own filter does not narrow it. Found documents are counted by
/// the set of facets they have; a set knows which filters it misses, so its values are added up once, at the end.
/// </summary>
internal sealed class FacetCounter
{
    /// <summary>Values of one facet that are told, besides chosen ones.</summary>
    private const int MostValues = 50;

    private readonly DocumentView _view;
    private readonly List<FacetFilter> _filters;
    private readonly bool[] _wanted;
    private readonly int[] _counts;

    /// <summary>Prepares for a query.</summary>
    public FacetCounter(DocumentView view, SearchQuery query)
    {
        _view = view;
        _filters = FacetFilter.Of(view, query);
        _counts = new int[view.FacetSets.Count];
        _wanted = new bool[view.FacetSets.Count];
        for (var set = 0; set < _wanted.Length; set++)
            _wanted[set] = Misses(view.FacetSets[set]) == 0;
    }

    /// <summary>Counts a found row; false when a filter leaves it out.</summary>
    public bool Take(int row)
    {
        var set = _view.At(row).FacetSet;
        _counts[set]++;
        return _wanted[set];
    }

    /// <summary>The counts by facet, the most frequent values first; unknown cultures are not named.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets()
    {
        var found = CountValues().Select((count, place) => (Facet: _view.FacetValues[place], Count: count, Place: place))
            .Where(value => value.Count > 0).ToLookup(value => value.Facet.Name);
        string[] own = [IndexFacet.TypeName, IndexFacet.CultureName];
        return own.Union(found.Select(facet => facet.Key).Order(StringComparer.Ordinal)).ToDictionary(
            name => name,
            IReadOnlyList<FacetValue> (name) =>
            [
                .. found[name].OrderByDescending(value => value.Count).ThenBy(value => value.Facet.Value, StringComparer.Ordinal)
                    .Where((value, rank) => rank < MostValues || _filters.Exists(filter => filter.IsChosen(value.Place)))
                    .Select(value => new FacetValue(value.Facet.Value, value.Count)),
            ]);
    }

    /// <summary>Number of documents by place of a value: those that no filter but the value's own leaves out.</summary>
    private int[] CountValues()
    {
        var counts = new int[_view.FacetValues.Count];
        for (var place = 0; place < _counts.Length; place++)
        {
            if (_counts[place] == 0)
                continue;
            var set = _view.FacetSets[place];
            var misses = Misses(set);
            if (misses > 1)
                continue;
            var only = misses == 0 ? null : _filters.Find(filter => !filter.Takes(set))!.Name;
            foreach (var value in set.Values)
            {
                if (only is null || _view.FacetValues[value].Name == only)
                    counts[value] += _counts[place];
            }
        }

        return counts;
    }

    private int Misses(FacetSet set)
    {
        var misses = 0;
        foreach (var filter in _filters)
        {
            if (!filter.Takes(set))
                misses++;
        }

        return misses;
    }
}
