namespace ItsmSite.Findability.Log;

/// <summary>What a person searched for last and opened something from.</summary>
/// <param name="Texts">The words, the last first, each once.</param>
public sealed record OwnSearches(IReadOnlyList<string> Texts);
