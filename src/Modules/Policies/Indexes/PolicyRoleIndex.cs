using ItsmSite.Framework.Content;

namespace ItsmSite.Policies.Indexes;

/// <summary>A role whose people a published policy asks to confirm it.</summary>
public sealed class PolicyRoleIndex : ProjectionRow
{
    /// <summary>Stands for everybody who may read the policy.</summary>
    public const string Everybody = "*";

    /// <summary>Name of the role in lower case, or <see cref="Everybody"/>.</summary>
    public string Role { get; set; } = "";

    /// <summary>The edition to confirm.</summary>
    public int Edition { get; set; }
}
