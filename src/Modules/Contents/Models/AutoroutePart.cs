using System.Text.Json.Serialization;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>The address an item is read at.</summary>
public sealed class AutoroutePart : ContentPart
{
    /// <summary>The path without a leading slash, for example <c>articles/expensatron</c>; made from the title where empty.</summary>
    public string Path { get; set; } = "";

    /// <summary>Addresses it was read at before, the newest first; null where there was none. They lead to the present one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<string>? FormerPaths { get; set; }

    /// <summary>Kept for Orchard's format.</summary>
    public bool SetHomepage { get; set; }

    /// <summary>True when the item is to have no address of its own.</summary>
    public bool Disabled { get; set; }
}
