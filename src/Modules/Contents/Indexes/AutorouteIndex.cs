using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Indexes;

/// <summary>The address of a published item.</summary>
public sealed class AutorouteIndex : ProjectionRow
{
    /// <summary>The path, lower case, without a leading slash.</summary>
    public string Path { get; set; } = "";
}
