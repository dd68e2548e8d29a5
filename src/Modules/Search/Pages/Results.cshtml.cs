using System.Globalization;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Web.Models;
using ItsmSite.Search.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Pages;

/// <summary>What a search found.</summary>
public sealed class ResultsModel(SearchService search, ISearchIndex index, SearchTexts names, FacetGroups furtherFacets, FilterAdvice advice, IEnumerable<ISearchOffer> offers, IEnumerable<ISearchObserver> observers, IStringLocalizer<SearchResource> texts) : PageModel
{
    private const int PageSize = 10;
    private const int MaxPages = 100;

    /// <summary>What was typed.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Only these types, separated by commas.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Types { get; set; }

    /// <summary>Only this language.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Culture { get; set; }

    /// <summary>Only with these facets: <c>name:value</c>, also several separated by commas.</summary>
    [BindProperty(SupportsGet = true, Name = "facets")]
    public IReadOnlyList<string> FacetFilters { get; set; } = [];

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>What was found.</summary>
    public SearchResult Result { get; private set; } = SearchResult.Empty;

    /// <summary>The filters beside the results.</summary>
    public Facets Facets { get; private set; } = new([]);

    /// <summary>Where nothing is left: the filters that keep something back.</summary>
    public IReadOnlyList<FilterToDrop> FiltersToDrop { get; private set; } = [];

    /// <summary>Whether there are hits, and none of them is likely to be the answer.</summary>
    public bool IsWeak => Number == 1 && Result.Hits.Count > 0 && !AnswerQuality.IsGoodEnough(Result);

    /// <summary>What can be done by who did not find it.</summary>
    public IReadOnlyList<HomeLink> Offers { get; private set; } = [];

    /// <summary>Number of pages.</summary>
    public int Pages => Math.Min((Result.Total + PageSize - 1) / PageSize, MaxPages);

    /// <summary>True while the index is being made and results may be missing.</summary>
    public bool IsIncomplete => index.Status.State != IndexState.Ready;

    /// <summary>The chosen types.</summary>
    public IReadOnlyList<string> ChosenTypes => Types?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>The chosen values of facets besides type and language.</summary>
    public IReadOnlyList<IndexFacet> ChosenFacets => IndexFacet.Parse(string.Join(',', FacetFilters));

    /// <summary>Searches.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Query = Query?.Trim();
        Number = Math.Clamp(Number, 1, MaxPages);
        await names.LoadAsync(cancellationToken);
        if (string.IsNullOrEmpty(Query)) return;
        var request = new SearchRequest(Query)
        {
            Types = ChosenTypes,
            Culture = string.IsNullOrEmpty(Culture) ? null : Culture,
            Filters = ChosenFacets,
            PreferredCulture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            From = (Number - 1) * PageSize,
            Size = PageSize,
        };
        Result = await search.SearchAsync(request, cancellationToken);
        // What an index that is being made does not find says nothing about what there is.
        if (Number == 1 && !IsIncomplete)
        {
            foreach (var observer in observers) observer.Searched(request, Result);
        }

        await OfferAsync(cancellationToken);
        Facets = new Facets(
            [TypeFacet(), LanguageFacet(), .. await furtherFacets.BuildAsync(Result, ChosenFacets, facets => UrlOf(Query, Types, Culture, facets), cancellationToken)],
            ChosenTypes.Count > 0 || !string.IsNullOrEmpty(Culture) || ChosenFacets.Count > 0 ? UrlOf(Query) : null) { IsExact = Result.FacetsAreExact };
        if (Result.Total == 0 && Facets.ClearUrl is not null) FiltersToDrop = await advice.FindAsync(request, cancellationToken);
    }

    /// <summary>Address of another page of the same search.</summary>
    public string PageUrl(int number) => UrlOf(Query, Types, Culture, ChosenFacets, number);

    /// <summary>Address of another search.</summary>
    public static string UrlOf(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return UrlOf(request.Text, string.Join(',', request.Types), request.Culture, request.Filters);
    }

    /// <summary>Address of a search.</summary>
    public static string UrlOf(string? query, string? types = null, string? culture = null, IEnumerable<IndexFacet>? facets = null, int number = 1)
    {
        var values = new Dictionary<string, string?> { ["q"] = query };
        if (!string.IsNullOrEmpty(types)) values["types"] = types;
        if (!string.IsNullOrEmpty(culture)) values["culture"] = culture;
        if (IndexFacet.Format(facets ?? []) is { Length: > 0 } filters) values["facets"] = filters;
        if (number > 1) values["p"] = number.ToString(CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString("/search", values);
    }

    private async Task OfferAsync(CancellationToken cancellationToken)
    {
        var offered = new List<HomeLink>();
        foreach (var offer in offers)
        {
            if (await offer.BuildAsync(Query!, cancellationToken) is { } link) offered.Add(link);
        }

        Offers = offered;
    }

    private FacetGroup TypeFacet() => new(texts["Type"], [.. ValuesOf(IndexFacet.TypeName).Select(v =>
    {
        var chosen = ChosenTypes.Contains(v.Value);
        var types = chosen ? ChosenTypes.Where(t => t != v.Value) : ChosenTypes.Append(v.Value);
        return new FacetLink(names.TypeName(v.Value), v.Count, UrlOf(Query, string.Join(',', types), Culture, ChosenFacets), chosen);
    })]);

    private FacetGroup LanguageFacet() => new(texts["Language"], [.. ValuesOf(IndexFacet.CultureName).Select(v =>
    {
        var chosen = Culture == v.Value;
        return new FacetLink(SearchTexts.LanguageName(v.Value), v.Count, UrlOf(Query, Types, chosen ? null : v.Value, ChosenFacets), chosen);
    })]);

    private IReadOnlyList<FacetValue> ValuesOf(string facet) => Result.Facets.TryGetValue(facet, out var values) ? values : [];
}
