using ItsmSite.Framework.Permissions;

namespace ItsmSite.LostAndFound;

/// <summary>The module's permissions and who has them by default.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>Keep the list of what was found.</summary>
    public static Permission KeepFoundThings { get; } = new("KeepFoundThings", "Keep the list of found things");

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([KeepFoundThings]);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new() { Name = SiteRoles.Technician, Permissions = [KeepFoundThings] }];
}
