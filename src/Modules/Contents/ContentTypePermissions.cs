using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents;

/// <summary>
/// Permissions for the items of one type, where it is Securable; each is implied by the one for all content. Names as in Orchard Core: <c>EditContent_RoleCard</c>.
/// </summary>
public static class ContentTypePermissions
{
    private static readonly Permission[] s_general =
    [
        ContentPermissions.EditContent, ContentPermissions.EditOwnContent, ContentPermissions.PublishContent, ContentPermissions.DeleteContent,
    ];

    /// <summary>All permissions of a type; none where it is not Securable.</summary>
    public static IEnumerable<Permission> Of(ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.IsSecurable ? s_general.Select(general => For(type, general)) : [];
    }

    /// <summary>A permission for the items of one type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="general">The permission for all content.</param>
    public static Permission For(ContentTypeDefinition type, Permission general)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(general);
        if (!type.IsSecurable) return general;
        // Who edits all of the type edits one's own too.
        var impliedBy = general == ContentPermissions.EditOwnContent ? [general, For(type, ContentPermissions.EditContent)] : new List<Permission> { general };
        return new Permission($"{general.Name}_{type.Name}", $"{general.Description}: {type.DisplayName}", impliedBy);
    }
}
