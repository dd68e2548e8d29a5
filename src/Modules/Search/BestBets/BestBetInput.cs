namespace ItsmSite.Search.BestBets;

/// <summary>A best bet as a form holds it.</summary>
/// <param name="Words">What people search for, one phrase on a line.</param>
/// <param name="Page">Address of the page, as one copies it from the browser.</param>
/// <param name="Culture">Only for readers of this language; empty for all.</param>
/// <param name="Until">The last day, or null.</param>
/// <param name="Note">Why, for other editors.</param>
public sealed record BestBetInput(string? Words, string? Page, string? Culture, DateOnly? Until, string? Note);
