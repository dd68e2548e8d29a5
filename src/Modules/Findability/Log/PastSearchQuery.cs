namespace ItsmSite.Findability.Log;

/// <summary>Which past searches are asked for: those that share a word with the texts, and those that led to the item.</summary>
/// <param name="Texts">Title, keywords, searches to compare with; words are compared by their stems.</param>
/// <param name="ContentItemId">The item that searches led to, or null.</param>
/// <param name="Most">How many at most, 1 to 100.</param>
public sealed record PastSearchQuery(IReadOnlyList<string> Texts, string? ContentItemId = null, int Most = 20);
