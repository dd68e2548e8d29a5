namespace ItsmSite.Findability.Log;

/// <summary>What a person searched for, with the same words.</summary>
/// <param name="Text">The words, in lower case with single spaces.</param>
/// <param name="Times">How often.</param>
/// <param name="LastUtc">The last time.</param>
public sealed record OwnSearch(string Text, int Times, DateTime LastUtc);
