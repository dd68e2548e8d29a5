using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>The list an item belongs to, such as a post's blog.</summary>
public sealed class ContainedPart : ContentPart
{
    /// <summary>The item that lists it; empty for none.</summary>
    public string ListContentItemId { get; set; } = "";

    /// <summary>Type of that item.</summary>
    public string ListContentType { get; set; } = "";

    /// <summary>Its place in the list, smallest first.</summary>
    public int Order { get; set; }
}
