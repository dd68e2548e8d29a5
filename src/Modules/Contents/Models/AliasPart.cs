using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>A short name by which templates and programs know an item, whatever it is called and wherever it is read.</summary>
public sealed class AliasPart : ContentPart
{
    /// <summary>Longest alias accepted, in characters; Orchard's limit.</summary>
    public const int MaxLength = 735;

    /// <summary>The alias, no two items of the site have the same; made from the title where empty.</summary>
    public string Alias { get; set; } = "";
}
