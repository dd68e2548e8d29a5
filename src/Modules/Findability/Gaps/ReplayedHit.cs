namespace ItsmSite.Findability.Gaps;

/// <summary>A hit of a replayed search.</summary>
/// <param name="Key">Key of the page, the same in each language of it.</param>
/// <param name="IsGood">Whether it holds what was asked for: see <see cref="SearchReplay"/>.</param>
public sealed record ReplayedHit(string Key, bool IsGood);
