namespace ItsmSite.Search.Services;

/// <summary>Answer of <c>/api/suggest</c>.</summary>
/// <param name="Suggestions">Best first.</param>
public sealed record SuggestResponse(IReadOnlyList<SuggestionResponse> Suggestions);
