using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Indexes;

/// <summary>The alias of an item's newest version.</summary>
public sealed class AliasIndex : ProjectionRow
{
    /// <summary>The alias, lower case.</summary>
    public string Alias { get; set; } = "";
}
