namespace ItsmSite.Framework.Permissions;

/// <summary>Lists a module's permissions and the roles that have them by default. Shape follows Orchard Core's interface of the same name.</summary>
public interface IPermissionProvider
{
    /// <summary>All permissions of the module.</summary>
    Task<IEnumerable<Permission>> GetPermissionsAsync();

    /// <summary>Which roles have which of them by default.</summary>
    IEnumerable<PermissionStereotype> GetDefaultStereotypes();
}
