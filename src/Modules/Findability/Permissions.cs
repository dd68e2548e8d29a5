using ItsmSite.Framework.Permissions;

namespace ItsmSite.Findability;

/// <summary>The module's permissions and who has them by default.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>See what people searched for and did not find, give it to somebody, close it; see how long finding takes.</summary>
    public static Permission ManageSearchGaps { get; } = new("ManageSearchGaps", "See what people search for and do not find, and have it written");

    /// <summary>Say how long searches are kept, and erase those of a person.</summary>
    public static Permission ManageSearchLog { get; } = new("ManageSearchLog", "Say how long searches are kept, and erase those of a person");

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageSearchGaps, ManageSearchLog]);

    /// <summary>Editors and IT managers see to it that what is missing gets written. Technicians do not: what colleagues search for is theirs.</summary>
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = SiteRoles.Editor, Permissions = [ManageSearchGaps] },
        new() { Name = SiteRoles.ItManager, Permissions = [ManageSearchGaps] },
        new() { Name = SiteRoles.Administrator, Permissions = [ManageSearchGaps, ManageSearchLog] },
    ];
}
