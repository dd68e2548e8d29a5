using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents;

/// <summary>Lists the permissions for the items of each Securable type, so that roles can be given them. No role has them by default: those for all content include them.</summary>
public sealed class ContentTypePermissionProvider(ContentDefinitions definitions) : IPermissionProvider
{
    /// <inheritdoc />
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        [.. (await definitions.ReadAsync(default)).Types.Values.OrderBy(t => t.Name, StringComparer.Ordinal).SelectMany(ContentTypePermissions.Of)];

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
