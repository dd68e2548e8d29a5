namespace ItsmSite.Contents.Services;

/// <summary>The published item at an address.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="ContentType">Name of its type.</param>
public sealed record RoutedItem(string ContentItemId, string ContentType)
{
    /// <summary>Says that there is none, as for most addresses of the site's own pages.</summary>
    public static RoutedItem None { get; } = new("", "");
}
