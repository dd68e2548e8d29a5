using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>A short name by which other content and settings mean an item.</summary>
public sealed class AliasPart : ContentPart
{
    /// <summary>The name.</summary>
    public string Alias { get; set; } = "";
}
