namespace ItsmSite.Findability.Log;

/// <summary>What the person who is acting searched for.</summary>
/// <param name="Searches">The last ones, each once.</param>
/// <param name="Total">How many different ones are kept.</param>
/// <param name="Days">Days that they are kept.</param>
public sealed record OwnSearchList(IReadOnlyList<OwnSearch> Searches, int Total, int Days);
