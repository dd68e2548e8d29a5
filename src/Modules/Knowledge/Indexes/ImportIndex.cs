using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Indexes;

/// <summary>The id an article was imported with, drafts included.</summary>
public sealed class ImportIndex : ProjectionRow
{
    /// <summary>Name of the folder or file it came from.</summary>
    public string Source { get; set; } = "";

    /// <summary>Id as imported.</summary>
    public string ExternalId { get; set; } = "";

    /// <summary>Hash of what was imported.</summary>
    public string Hash { get; set; } = "";
}
