using ItsmSite.Framework.Permissions;

namespace ItsmSite.Administration;

/// <summary>The module's permissions and who has them by default.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Switch features on and off.</summary>
    public static Permission ManageFeatures { get; } = new("ManageFeatures", "Switch features on and off", isSecurityCritical: true);

    /// <summary>Run, pause and resume background tasks.</summary>
    public static Permission ManageBackgroundTasks { get; } = new("ManageBackgroundTasks", "Run, pause and resume background tasks", isSecurityCritical: true);

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageFeatures, ManageBackgroundTasks]);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = SiteRoles.Administrator, Permissions = [ManageFeatures, ManageBackgroundTasks] }];
}
