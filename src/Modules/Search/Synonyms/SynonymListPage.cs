namespace ItsmSite.Search.Synonyms;

/// <summary>A page of the list of synonyms.</summary>
/// <param name="Sets">The sets.</param>
/// <param name="Found">How many there are that fit.</param>
/// <param name="Pages">Number of pages.</param>
public sealed record SynonymListPage(IReadOnlyList<SynonymSet> Sets, int Found, int Pages);
