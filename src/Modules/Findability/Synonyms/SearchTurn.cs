namespace ItsmSite.Findability.Synonyms;

/// <summary>A search of somebody, as far as synonyms are read from it.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Text">What was typed.</param>
/// <param name="Group">Its group; searches that mean the same have the same.</param>
/// <param name="Utc">When.</param>
/// <param name="OpenedUtc">When a page was opened first from it; null where none was.</param>
public sealed record SearchTurn(string UserId, string Text, string Group, DateTime Utc, DateTime? OpenedUtc);
