using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Indexes;

/// <summary>An address that an item had, or would have were it published; several items may have had the same.</summary>
public sealed class FormerAddressIndex : ProjectionRow
{
    /// <summary>The path, lower case, without a leading slash.</summary>
    public string Path { get; set; } = "";
}
