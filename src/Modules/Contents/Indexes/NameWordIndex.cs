using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Indexes;

/// <summary>A word of the name of an item's newest version.</summary>
public sealed class NameWordIndex : ProjectionRow
{
    /// <summary>The word in lower case.</summary>
    public string Word { get; set; } = "";
}
