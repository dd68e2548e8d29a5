namespace ItsmSite.Findability.Saved;

/// <summary>What a step of trying saved searches did.</summary>
/// <param name="Tried">How many were tried.</param>
/// <param name="Dropped">Of them, those that found their page until now.</param>
/// <param name="Last">Number of the last one, to go on from; null when none is left.</param>
/// <param name="IsKept">False where somebody changed one meanwhile, and nothing was kept.</param>
public sealed record SavedSearchBatch(int Tried, int Dropped, long? Last, bool IsKept);
