using ItsmSite.Framework.Permissions;

namespace ItsmSite.Users;

/// <summary>Permissions that concern people and the running of the site.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Add, change and switch off people.</summary>
    public static Permission ManageUsers { get; } = new("ManageUsers", "Add, change and switch off people", isSecurityCritical: true);

    /// <summary>Change roles and what they may do.</summary>
    public static Permission ManageRoles { get; } = new("ManageRoles", "Change roles and what they may do", isSecurityCritical: true);

    /// <summary>Open the workbench, where IT works.</summary>
    public static Permission AccessWorkbench { get; } = new("AccessWorkbench", "Open the workbench, where IT works");

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([ManageUsers, ManageRoles, SitePermissions.ManageSettings, AccessWorkbench]);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        Default(SiteRoles.Administrator, ManageUsers, ManageRoles, SitePermissions.ManageSettings, AccessWorkbench),
        Default(SiteRoles.ItManager, AccessWorkbench),
        Default(SiteRoles.Technician, AccessWorkbench),
        Default(SiteRoles.Editor, AccessWorkbench),
        Default(SiteRoles.ServiceOwner, AccessWorkbench),
        Default(SiteRoles.AccountManager, AccessWorkbench),
    ];

    private static PermissionStereotype Default(string role, params Permission[] permissions) => new() { Name = role, Permissions = permissions };
}
