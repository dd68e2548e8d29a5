using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Models;

/// <summary>Who may read an item; everybody where both lists are empty.</summary>
public sealed class AudiencePart : ContentPart
{
    /// <summary>Names of roles.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>User names.</summary>
    public List<string> Users { get; set; } = [];
}
