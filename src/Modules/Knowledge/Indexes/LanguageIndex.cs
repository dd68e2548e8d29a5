using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Indexes;

/// <summary>The language of an article that belongs to a set of translations, drafts included.</summary>
public sealed class LanguageIndex : ProjectionRow
{
    /// <summary>Id shared by its language versions.</summary>
    public string LocalizationSet { get; set; } = "";

    /// <summary>Two-letter code of its language.</summary>
    public string Culture { get; set; } = "";
}
