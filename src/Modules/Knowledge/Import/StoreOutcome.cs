namespace ItsmSite.Knowledge.Import;

/// <summary>What became of one article in the store.</summary>
/// <param name="ExternalId">The article.</param>
/// <param name="Change">What was done.</param>
/// <param name="Reason">Why it was refused; null otherwise.</param>
public sealed record StoreOutcome(string ExternalId, StoreChange Change, string? Reason = null);
