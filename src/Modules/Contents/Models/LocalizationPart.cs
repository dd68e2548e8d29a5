using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>The language of an item, and the set of items that say the same in other languages.</summary>
public sealed class LocalizationPart : ContentPart
{
    /// <summary>Id shared by all language versions; empty when there is only one.</summary>
    public string LocalizationSet { get; set; } = "";

    /// <summary>Two-letter code of the language, for example <c>fi</c>.</summary>
    public string Culture { get; set; } = "";
}
