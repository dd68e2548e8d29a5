using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Indexes;

/// <summary>A term of an item's newest or published version.</summary>
public sealed class TaxonomyIndex : ProjectionRow
{
    /// <summary>The taxonomy.</summary>
    public string TaxonomyContentItemId { get; set; } = "";

    /// <summary>The term.</summary>
    public string TermContentItemId { get; set; } = "";

    /// <summary>The item's type: lists ask for both.</summary>
    public string ContentType { get; set; } = "";
}
