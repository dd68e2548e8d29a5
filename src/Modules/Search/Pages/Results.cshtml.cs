using System.Globalization;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Web.Models;
using ItsmSite.Search.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Search.Pages;

/// <summary>What a search found.</summary>
public sealed class ResultsModel(SearchService search, ISearchIndex index, SearchTexts names, IStringLocalizer<SearchResource> texts) : PageModel
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

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>What was found.</summary>
    public SearchResult Result { get; private set; } = SearchResult.Empty;

    /// <summary>The filters beside the results.</summary>
    public Facets Facets { get; private set; } = new([]);

    /// <summary>Number of pages.</summary>
    public int Pages => Math.Min((Result.Total + PageSize - 1) / PageSize, MaxPages);

    /// <summary>True while the index is being made and results may be missing.</summary>
    public bool IsIncomplete => index.Status.State != IndexState.Ready;

    /// <summary>The chosen types.</summary>
    public IReadOnlyList<string> ChosenTypes => Types?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Searches.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Query = Query?.Trim();
        Number = Math.Clamp(Number, 1, MaxPages);
        if (string.IsNullOrEmpty(Query)) return;
        Result = await search.SearchAsync(
            new SearchRequest(Query)
            {
                Types = ChosenTypes,
                Culture = string.IsNullOrEmpty(Culture) ? null : Culture,
                PreferredCulture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
                From = (Number - 1) * PageSize,
                Size = PageSize,
            },
            cancellationToken);
        Facets = new Facets(
            [TypeFacet(), LanguageFacet()],
            ChosenTypes.Count > 0 || !string.IsNullOrEmpty(Culture) ? UrlOf(Query, null, null, 1) : null);
    }

    /// <summary>Address of another page of the same search.</summary>
    public string PageUrl(int number) => UrlOf(Query, Types, Culture, number);

    /// <summary>Address of a search.</summary>
    public static string UrlOf(string? query, string? types, string? culture, int number)
    {
        var values = new Dictionary<string, string?> { ["q"] = query };
        if (!string.IsNullOrEmpty(types)) values["types"] = types;
        if (!string.IsNullOrEmpty(culture)) values["culture"] = culture;
        if (number > 1) values["p"] = number.ToString(CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString("/search", values);
    }

    private FacetGroup TypeFacet() => new(texts["Type"], [.. ValuesOf("type").Select(v =>
    {
        var chosen = ChosenTypes.Contains(v.Value);
        var types = chosen ? ChosenTypes.Where(t => t != v.Value) : ChosenTypes.Append(v.Value);
        return new FacetLink(names.TypeName(v.Value), v.Count, UrlOf(Query, string.Join(',', types), Culture, 1), chosen);
    })]);

    private FacetGroup LanguageFacet() => new(texts["Language"], [.. ValuesOf("culture").Select(v =>
    {
        var chosen = Culture == v.Value;
        return new FacetLink(SearchTexts.LanguageName(v.Value), v.Count, UrlOf(Query, Types, chosen ? null : v.Value, 1), chosen);
    })]);

    private IReadOnlyList<FacetValue> ValuesOf(string facet) => Result.Facets.TryGetValue(facet, out var values) ? values : [];
}
