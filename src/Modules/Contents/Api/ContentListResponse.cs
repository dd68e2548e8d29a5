using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Api;

/// <summary>A page of a list of items.</summary>
/// <param name="Total">Number of all.</param>
/// <param name="IsExact">False where there are more than <paramref name="Total"/>: counting ends some way beyond the page.</param>
/// <param name="From">Number of items before these.</param>
/// <param name="Size">Number of items that were asked for.</param>
/// <param name="Items">The items.</param>
internal sealed record ContentListResponse(int Total, bool IsExact, int From, int Size, IReadOnlyList<ContentItem> Items);
