namespace ItsmSite.Search.Services;

/// <summary>Knows searches that were made before. It is asked at each letter: it must be quick.</summary>
public interface ISearchSuggester
{
    /// <summary>Searches that fit what the person who is acting has typed, their own first.</summary>
    /// <param name="text">What was typed; empty for their own last ones.</param>
    /// <param name="cancellationToken">Cancels.</param>
    ValueTask<IReadOnlyList<SearchSuggestion>> SuggestAsync(string text, CancellationToken cancellationToken);
}
