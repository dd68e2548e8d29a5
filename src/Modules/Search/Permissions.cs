using ItsmSite.Framework.Permissions;

namespace ItsmSite.Search;

/// <summary>The module's permissions and who has them by default.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Say which page people find first who search certain words.</summary>
    public static Permission ManageBestBets { get; } = new("ManageBestBets", "Say which page stands first for certain words");

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageBestBets]);

    /// <summary>Editors and IT managers see to it that people find what they search for.</summary>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = SiteRoles.Editor, Permissions = [ManageBestBets] },
        new() { Name = SiteRoles.ItManager, Permissions = [ManageBestBets] },
        new() { Name = SiteRoles.Administrator, Permissions = [ManageBestBets] },
    ];
}
