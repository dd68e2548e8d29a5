namespace ItsmSite.Findability.Saved;

/// <summary>A saved search as a form holds it.</summary>
/// <param name="Text">What is searched for.</param>
/// <param name="Culture">Language of the reader.</param>
/// <param name="Role">The role as which it is tried.</param>
/// <param name="Page">Address of the page that is to be found, as one copies it from the browser.</param>
/// <param name="WantedRank">The last place that is good enough.</param>
public sealed record SavedSearchInput(string? Text, string? Culture, string? Role, string? Page, int WantedRank);
