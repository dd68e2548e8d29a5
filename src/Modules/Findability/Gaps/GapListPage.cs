namespace ItsmSite.Findability.Gaps;

/// <summary>A page of gaps.</summary>
/// <param name="Gaps">The gaps.</param>
/// <param name="Found">How many fit the filter, at most 10,000.</param>
/// <param name="Pages">Number of pages.</param>
public sealed record GapListPage(IReadOnlyList<GapView> Gaps, int Found, int Pages);
