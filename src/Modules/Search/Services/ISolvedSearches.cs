namespace ItsmSite.Search.Services;

/// <summary>Knows from what people did which documents answered a search. It is asked within each search: it answers from memory.</summary>
public interface ISolvedSearches
{
    /// <summary>How surely documents answered a search, 0 to 1, by key; empty where nobody knows. Few of them.</summary>
    IReadOnlyDictionary<string, float> Find(string text);
}
