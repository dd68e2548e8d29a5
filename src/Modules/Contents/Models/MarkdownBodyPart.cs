using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>The body of an item, as Markdown.</summary>
public sealed class MarkdownBodyPart : ContentPart
{
    /// <summary>Longest body accepted, in characters.</summary>
    public const int MaxLength = 5_000_000;

    /// <summary>The Markdown.</summary>
    public string Markdown { get; set; } = "";
}
