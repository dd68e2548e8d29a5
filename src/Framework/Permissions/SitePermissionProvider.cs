namespace ItsmSite.Framework.Permissions;

/// <summary>Lists <see cref="SitePermissions"/>.</summary>
public sealed class SitePermissionProvider : IPermissionProvider
{
    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([SitePermissions.ViewEverything, SitePermissions.ViewAuditTrail]);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = SiteRoles.Administrator, Permissions = [SitePermissions.ViewEverything, SitePermissions.ViewAuditTrail] },
        new PermissionStereotype { Name = SiteRoles.ItManager, Permissions = [SitePermissions.ViewAuditTrail] },
    ];
}
