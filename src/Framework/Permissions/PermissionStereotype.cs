namespace ItsmSite.Framework.Permissions;

/// <summary>Permissions a role has by default.</summary>
public sealed class PermissionStereotype
{
    /// <summary>Name of the role.</summary>
    public required string Name { get; init; }

    /// <summary>Its permissions.</summary>
    public required IEnumerable<Permission> Permissions { get; init; }
}
