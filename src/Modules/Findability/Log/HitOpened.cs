namespace ItsmSite.Findability.Log;

/// <summary>Somebody opened a page that a search, or a suggestion while typing, had led to.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Utc">When.</param>
/// <param name="Roles">The roles of this person, as <see cref="SearchRoles"/> writes them.</param>
/// <param name="Text">What was typed, normalised.</param>
/// <param name="Culture">Language of the interface.</param>
/// <param name="ContentItemId">The page.</param>
/// <param name="IsSuggestion">Whether it was a suggestion.</param>
public sealed record HitOpened(string UserId, DateTime Utc, string Roles, string Text, string Culture, string ContentItemId, bool IsSuggestion) : SearchNote(UserId, Utc);
