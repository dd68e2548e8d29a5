using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents;

/// <summary>The module's permissions and who has them by default.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(
    [
        ContentPermissions.ViewContent, ContentPermissions.EditOwnContent, ContentPermissions.EditContent,
        ContentPermissions.PublishContent, ContentPermissions.DeleteContent, ContentPermissions.ImportContent,
    ]);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Employee", Permissions = [ContentPermissions.ViewContent] },
        new() { Name = "Technician", Permissions = [ContentPermissions.ViewContent, ContentPermissions.EditOwnContent, ContentPermissions.PublishContent] },
        new() { Name = "Editor", Permissions = [ContentPermissions.ViewContent, ContentPermissions.EditContent, ContentPermissions.PublishContent, ContentPermissions.DeleteContent, ContentPermissions.ImportContent] },
        new() { Name = "Administrator", Permissions = [ContentPermissions.ViewContent, ContentPermissions.EditContent, ContentPermissions.PublishContent, ContentPermissions.DeleteContent, ContentPermissions.ImportContent] },
    ];
}
