namespace ItsmSite.Contents.Services;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Total">Number of all.</param>
/// <param name="Pages">Number of pages that can be opened.</param>
public sealed record ContentListPage(IReadOnlyList<ContentListItem> Items, int Total, int Pages);
