using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents.Services;

/// <summary>Who may do what with an item that they can see.</summary>
public static class ContentAccess
{
    /// <summary>Whether the actor may make items of a type.</summary>
    public static bool CanCreate(this Actor actor, ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(type);
        return type.IsCreatable && actor.CanEditOwn(type);
    }

    /// <summary>Whether the actor may edit the items of a type that are one's own.</summary>
    public static bool CanEditOwn(this Actor actor, ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Has(ContentTypePermissions.For(type, ContentPermissions.EditOwnContent));
    }

    /// <summary>Whether the actor may edit any item of a type that they can see.</summary>
    public static bool CanEditAll(this Actor actor, ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Has(ContentTypePermissions.For(type, ContentPermissions.EditContent));
    }

    /// <summary>Whether the actor may edit this item: any of its type, or one's own.</summary>
    public static bool CanEdit(this Actor actor, ContentItem item, ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(item);
        return actor.CanEditAll(type) || (actor.IsPerson && actor.UserId == item.Owner && actor.CanEditOwn(type));
    }

    /// <summary>Whether the actor may show this item to readers or take it away from them.</summary>
    public static bool CanPublish(this Actor actor, ContentItem item, ContentTypeDefinition type) =>
        actor.CanEdit(item, type) && actor.Has(ContentTypePermissions.For(type, ContentPermissions.PublishContent));

    /// <summary>Whether the actor may remove this item for good: with the permission, or one's own that is private.</summary>
    public static bool CanDelete(this Actor actor, ContentItem item, ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return actor.CanEdit(item, type) && (actor.Has(ContentTypePermissions.For(type, ContentPermissions.DeleteContent)) || (type.IsPrivate && actor.UserId == item.Owner));
    }
}
