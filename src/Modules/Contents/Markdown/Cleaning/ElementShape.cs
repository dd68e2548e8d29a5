using AngleSharp.Dom;

namespace ItsmSite.Contents.Markdown.Cleaning;

/// <summary>What an element holds, where that decides how it is written.</summary>
internal static class ElementShape
{
    /// <summary>Link targets on a line of their own; as a paragraph they would be a gap.</summary>
    public static bool IsAnchorsOnly(IElement element) =>
        element.ChildElementCount > 0 && string.IsNullOrWhiteSpace(element.TextContent)
        && element.Children.All(child => child is { LocalName: "a", ChildElementCount: 0 } && !child.HasAttribute("href"));

    /// <summary>A table's head without any words, which Markdown needs and readers do not.</summary>
    public static bool IsEmpty(IElement element) => string.IsNullOrWhiteSpace(element.TextContent) && element.QuerySelector("img") is null;

    /// <summary>A table's own name; null without one.</summary>
    public static string? CaptionOf(IElement table) => table.QuerySelector("caption")?.TextContent.Trim() is { Length: > 0 } caption ? caption : null;
}
