using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>The title of an item.</summary>
public sealed class TitlePart : ContentPart
{
    /// <summary>Longest title accepted, in characters.</summary>
    public const int MaxLength = 250;

    /// <summary>The title.</summary>
    public string Title { get; set; } = "";
}
