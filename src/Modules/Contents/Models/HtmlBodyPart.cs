using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>The body of an item, as HTML; kept as written, shown rebuilt from an allow-list.</summary>
public sealed class HtmlBodyPart : ContentPart
{
    /// <summary>The HTML.</summary>
    public string Html { get; set; } = "";
}
