using System.Diagnostics;
using System.Globalization;
using ItsmSite.Framework.Indexing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace ItsmSite.Search.Services;

/// <summary>The search for programs: <c>/api/search</c> and <c>/api/suggest</c>.</summary>
internal static class SearchEndpoints
{
    public static void MapSearchApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/search", SearchAsync).WithName("Search").WithSummary("Search all that the caller may see");
        routes.MapGet("/api/suggest", SuggestAsync).WithName("Suggest").WithSummary("Complete what is being typed");
    }

    private static async Task<Results<Ok<SearchResponse>, ProblemHttpResult>> SearchAsync(
        SearchService search, [FromQuery] string? q, [FromQuery] string? types, [FromQuery] string? culture, [FromQuery] string[]? facets, [FromQuery] int? from, [FromQuery] int? size,
        CancellationToken cancellationToken)
    {
        if (from is < 0 or > SearchRequest.MaxFrom) return TypedResults.Problem($"'from' must be between 0 and {SearchRequest.MaxFrom}.", statusCode: 400);
        if (size is < 1 or > SearchRequest.MaxSize) return TypedResults.Problem($"'size' must be between 1 and {SearchRequest.MaxSize}.", statusCode: 400);
        var clock = Stopwatch.StartNew();
        var request = new SearchRequest(q ?? "")
        {
            Types = types?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
            Culture = string.IsNullOrEmpty(culture) ? null : culture,
            Filters = IndexFacet.Parse(string.Join(',', facets ?? [])),
            PreferredCulture = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            From = from ?? 0,
            Size = size ?? 10,
        };
        var result = await search.SearchAsync(request, cancellationToken);
        return TypedResults.Ok(SearchResponse.Of(result, clock.Elapsed));
    }

    private static async Task<Ok<SuggestResponse>> SuggestAsync(SearchService search, IEnumerable<ISearchSuggester> suggesters, SearchTexts texts, [FromQuery] string? q, CancellationToken cancellationToken)
    {
        await texts.LoadAsync(cancellationToken);
        IReadOnlyList<IndexSuggestion> found = string.IsNullOrWhiteSpace(q)
            ? []
            : await search.SuggestAsync(q, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, 8, cancellationToken);
        var searches = new List<SearchSuggestion>();
        foreach (var suggester in suggesters) searches.AddRange(await suggester.SuggestAsync(q ?? "", cancellationToken));
        return TypedResults.Ok(new SuggestResponse([.. found.Select(s => new SuggestionResponse(s.Title, s.Url, s.Type, texts.TypeName(s.Type), s.Culture))], searches));
    }
}
