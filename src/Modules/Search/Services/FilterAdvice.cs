namespace ItsmSite.Search.Services;

/// <summary>Says which filter to take off where nothing is left.</summary>
public sealed class FilterAdvice(SearchService search, SearchTexts names, FacetGroups facets)
{
    /// <summary>Most filters that are tried; each costs a search.</summary>
    private const int MostTried = 5;

    /// <summary>The filters of a search that each alone keep something back, that which keeps most first.</summary>
    public async Task<IReadOnlyList<FilterToDrop>> FindAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = new List<FilterToDrop>();
        foreach (var (label, without) in (await ListAsync(request with { From = 0, Size = 1 }, cancellationToken)).Take(MostTried))
        {
            var result = await search.SearchAsync(without, cancellationToken);
            if (result.Total > 0) found.Add(new FilterToDrop(label, result.Total, result.TotalIsExact, without));
        }

        return [.. found.OrderByDescending(filter => filter.Total)];
    }

    private async Task<List<(string Label, SearchRequest Without)>> ListAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        var filters = new List<(string, SearchRequest)>();
        if (request.Types.Count > 0) filters.Add((string.Join(", ", request.Types.Select(names.TypeName)), request with { Types = [] }));
        if (request.Culture is { } culture) filters.Add((SearchTexts.LanguageName(culture), request with { Culture = null }));
        foreach (var facet in request.Filters.GroupBy(filter => filter.Name))
        {
            if (await facets.FindNamesAsync(facet.Key, [.. facet.Select(filter => filter.Value)], cancellationToken) is { } known)
                filters.Add((string.Join(", ", facet.Select(filter => known.Labels.GetValueOrDefault(filter.Value) ?? filter.Value)), request with { Filters = [.. request.Filters.Where(filter => filter.Name != facet.Key)] }));
        }

        return filters;
    }
}
