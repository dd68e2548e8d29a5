namespace ItsmSite.Search.Services;

/// <summary>A filter without which something is found.</summary>
/// <param name="Label">Its values in the reader's words.</param>
/// <param name="Total">How much is found without it, exact up to 1,000.</param>
/// <param name="IsExact">False where there is more.</param>
/// <param name="Without">The search without it.</param>
public sealed record FilterToDrop(string Label, int Total, bool IsExact, SearchRequest Without);
