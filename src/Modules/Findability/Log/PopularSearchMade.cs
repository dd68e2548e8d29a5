namespace ItsmSite.Findability.Log;

/// <summary>Somebody searched with certain words.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Roles">The roles of this person then; never none.</param>
/// <param name="Text">The words.</param>
public sealed record PopularSearchMade(string UserId, IReadOnlyList<string> Roles, string Text);
