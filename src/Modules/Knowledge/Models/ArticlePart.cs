using ItsmSite.Framework.Content;

namespace ItsmSite.Knowledge.Models;

/// <summary>What an article has besides title and body.</summary>
public sealed class ArticlePart : ContentPart
{
    /// <summary>Name of the content type.</summary>
    public const string ContentType = "Article";

    /// <summary>Longest summary accepted, in characters.</summary>
    public const int MaxSummaryLength = 300;

    /// <summary>One sentence for lists; may be empty.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Words a reader might type that the text does not use.</summary>
    public List<string> Keywords { get; set; } = [];
}
