namespace ItsmSite.Findability.Log;

/// <summary>Somebody was shown what a search found.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Utc">When.</param>
/// <param name="Roles">The roles of this person, as <see cref="SearchRoles"/> writes them.</param>
/// <param name="Text">What was typed, normalised.</param>
/// <param name="Culture">Language of the interface.</param>
/// <param name="Hits">How much was found.</param>
/// <param name="IsFiltered">Whether filters were on.</param>
/// <param name="Keys">Keys of the first page's hits.</param>
public sealed record SearchMade(string UserId, DateTime Utc, string Roles, string Text, string Culture, int Hits, bool IsFiltered, IReadOnlyList<string> Keys) : SearchNote(UserId, Utc);
