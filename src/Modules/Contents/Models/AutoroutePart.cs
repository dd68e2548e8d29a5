using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>The address an item is read at.</summary>
public sealed class AutoroutePart : ContentPart
{
    /// <summary>The path without a leading slash, for example <c>articles/expensatron</c>; made from the title where empty.</summary>
    public string Path { get; set; } = "";

    /// <summary>Kept for Orchard's format.</summary>
    public bool SetHomepage { get; set; }

    /// <summary>True when the item is to have no address of its own.</summary>
    public bool Disabled { get; set; }
}
