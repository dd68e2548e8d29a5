using ItsmSite.Framework.Indexing;
using ItsmSite.Search.Engine.Storage;

namespace ItsmSite.Search.Engine.Query;

/// <summary>Counts what was found by type and by culture, and applies the filters of both. A facet's own filter does not narrow it.</summary>
internal sealed class FacetCounter
{
    private readonly DocumentView _view;
    private readonly bool[] _typeWanted;
    private readonly bool[] _cultureWanted;
    private readonly int[] _types;
    private readonly int[] _cultures;

    /// <summary>Prepares for a query.</summary>
    public FacetCounter(DocumentView view, SearchQuery query)
    {
        _view = view;
        _typeWanted = Array.ConvertAll(view.Types, type => query.Types.Count == 0 || query.Types.Contains(type, StringComparer.OrdinalIgnoreCase));
        _cultureWanted = Array.ConvertAll(view.Cultures, culture => query.Culture is null || culture.Equals(query.Culture, StringComparison.OrdinalIgnoreCase));
        (_types, _cultures) = (new int[view.Types.Length], new int[view.Cultures.Length]);
    }

    /// <summary>Counts a found row; false when a filter leaves it out.</summary>
    public bool Take(int row)
    {
        ref readonly var document = ref _view.Rows[row];
        var (type, culture) = (_typeWanted[document.Type], _cultureWanted[document.Culture]);
        if (culture)
            _types[document.Type]++;
        if (type)
            _cultures[document.Culture]++;
        return type && culture;
    }

    /// <summary>The counts, the most frequent values first; unknown cultures are not named.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets() => new Dictionary<string, IReadOnlyList<FacetValue>>
    {
        ["type"] = Values(_view.Types, _types),
        ["culture"] = Values(_view.Cultures, _cultures),
    };

    private static List<FacetValue> Values(string[] names, int[] counts) =>
    [
        .. names.Zip(counts, (name, count) => new FacetValue(name, count)).Where(value => value.Count > 0 && value.Value.Length > 0)
            .OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal),
    ];
}
