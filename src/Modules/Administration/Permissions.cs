using ItsmSite.Framework.Permissions;

namespace ItsmSite.Administration;

/// <summary>The module's permissions and who has them by default.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Switch features on and off.</summary>
    public static Permission ManageFeatures { get; } = new("ManageFeatures", "Switch features on and off", isSecurityCritical: true);

    /// <summary>Run, pause and resume background tasks.</summary>
    public static Permission ManageBackgroundTasks { get; } = new("ManageBackgroundTasks", "Run, pause and resume background tasks", isSecurityCritical: true);

    /// <summary>See what waits to leave the site, and try again or discard what was given up.</summary>
    public static Permission ManageOutbox { get; } = new("ManageOutbox", "See waiting messages, try again or discard them", isSecurityCritical: true);

    /// <summary>See the state of the search index and make it anew.</summary>
    public static Permission ManageSearchIndex { get; } = new("ManageSearchIndex", "See the state of the search index and make it anew", isSecurityCritical: true);

    /// <summary>Run recipes and export the site as one.</summary>
    public static Permission ManageRecipes { get; } = new("ManageRecipes", "Run recipes and export the site", isSecurityCritical: true);

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult(All);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = SiteRoles.Administrator, Permissions = All }];

    private static IEnumerable<Permission> All => [ManageFeatures, ManageBackgroundTasks, ManageOutbox, ManageSearchIndex, ManageRecipes];
}
