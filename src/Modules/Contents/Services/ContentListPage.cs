namespace ItsmSite.Contents.Services;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Total">Number of all, or the number that was counted at least.</param>
/// <param name="IsExact">False where there are more than <paramref name="Total"/>.</param>
/// <param name="Pages">Number of pages that can be opened from here.</param>
public sealed record ContentListPage(IReadOnlyList<ContentListItem> Items, int Total, bool IsExact, int Pages);
