namespace ItsmSite.Findability.Log;

/// <summary>What people searched for: searches that mean the same, as one.</summary>
/// <param name="Text">The words they used most often, in lower case with single spaces.</param>
/// <param name="Searches">How often they searched.</param>
/// <param name="People">How many different people.</param>
/// <param name="Roles">The roles of those who searched, most frequent first.</param>
/// <param name="LastUtc">The last time.</param>
public sealed record PastSearch(string Text, int Searches, int People, IReadOnlyList<string> Roles, DateTime LastUtc);
