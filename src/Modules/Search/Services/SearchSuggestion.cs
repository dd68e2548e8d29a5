namespace ItsmSite.Search.Services;

/// <summary>A search that was made before.</summary>
/// <param name="Text">What was searched for.</param>
/// <param name="Own">Whether the reader made it; else others did.</param>
public sealed record SearchSuggestion(string Text, bool Own);
