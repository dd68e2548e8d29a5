using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Indexes;

/// <summary>The language of a published item.</summary>
public sealed class LocalizationIndex : ProjectionRow
{
    /// <summary>Id shared by its language versions, or empty.</summary>
    public string LocalizationSet { get; set; } = "";

    /// <summary>Two-letter code of its language.</summary>
    public string Culture { get; set; } = "";
}
