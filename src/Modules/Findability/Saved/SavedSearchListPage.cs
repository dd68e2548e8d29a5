namespace ItsmSite.Findability.Saved;

/// <summary>A page of the list.</summary>
/// <param name="Searches">The saved searches, drops first.</param>
/// <param name="Found">How many fit the filter.</param>
/// <param name="Pages">Number of pages.</param>
public sealed record SavedSearchListPage(IReadOnlyList<SavedSearchView> Searches, int Found, int Pages);
