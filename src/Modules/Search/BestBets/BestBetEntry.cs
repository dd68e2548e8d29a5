namespace ItsmSite.Search.BestBets;

/// <summary>Words and the page that stands first for them.</summary>
/// <param name="Text">The words, in lower case with single spaces.</param>
/// <param name="Group">Their group.</param>
/// <param name="ContentItemId">The page.</param>
/// <param name="Culture">Only for readers of this language; empty for all.</param>
/// <param name="Until">The last day, UTC; null where there is none.</param>
public sealed record BestBetEntry(string Text, string Group, string ContentItemId, string Culture, DateOnly? Until);
