using System.Text.Json.Serialization;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>Who may read an item; everybody where both lists are empty.</summary>
public sealed class AudiencePart : ContentPart
{
    /// <summary>Names of roles.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>User names.</summary>
    public List<string> Users { get; set; } = [];

    /// <summary>True when only those named read it, whoever else may read everything.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Private { get; set; }
}
