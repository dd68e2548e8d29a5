namespace ItsmSite.Search.Services;

/// <summary>Answer of <c>/api/suggest</c>.</summary>
/// <param name="Suggestions">Pages, best first.</param>
/// <param name="Searches">Searches made before that fit, the caller's own first; without anything typed the caller's last ones.</param>
public sealed record SuggestResponse(IReadOnlyList<SuggestionResponse> Suggestions, IReadOnlyList<SearchSuggestion> Searches);
