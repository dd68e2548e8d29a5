namespace ItsmSite.Findability.Coach;

/// <summary>A search to be replayed.</summary>
/// <param name="Text">What is searched for.</param>
/// <param name="Role">The role as which it is replayed.</param>
/// <param name="IsOwn">Whether the author named it.</param>
/// <param name="Searches">How often it was made; 0 where nobody did.</param>
public sealed record ReplayedSearch(string Text, string Role, bool IsOwn, int Searches);
