namespace ItsmSite.Findability.Gaps;

/// <summary>What a step of replaying did.</summary>
/// <param name="Replayed">Gaps that were replayed; 0 when none waits.</param>
/// <param name="Closed">Of them, those that are filled.</param>
public sealed record ReplayBatch(int Replayed, int Closed);
