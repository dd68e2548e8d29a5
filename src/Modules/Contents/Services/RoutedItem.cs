namespace ItsmSite.Contents.Services;

/// <summary>The published item at an address, or an item that was there.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="ContentType">Name of its type.</param>
/// <param name="IsFormer">True when the address is no longer the item's.</param>
public sealed record RoutedItem(string ContentItemId, string ContentType, bool IsFormer)
{
    /// <summary>Says that there is none, as for most addresses of the site's own pages.</summary>
    public static RoutedItem None { get; } = new("", "", false);
}
