namespace ItsmSite.Administration.Services;

/// <summary>A message of the outbox as administrators see it: without what it says, which may be personal.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">Which handler sends it.</param>
/// <param name="CreatedUtc">When it was written.</param>
/// <param name="NotBeforeUtc">Not to be tried before.</param>
/// <param name="Attempts">How often sending was tried.</param>
/// <param name="ParkedUtc">When it was given up; null where it was not.</param>
/// <param name="LastError">What the last attempt said, or null.</param>
public sealed record OutboxEntry(long Id, string Kind, DateTime CreatedUtc, DateTime NotBeforeUtc, int Attempts, DateTime? ParkedUtc, string? LastError);
