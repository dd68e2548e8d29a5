using ItsmSite.Contents;
using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Knowledge.Services;

/// <summary>Who may do what with an article that they can see.</summary>
public static class ArticleAccess
{
    /// <summary>Whether the actor may write articles at all.</summary>
    public static bool CanWrite(this Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Has(ContentPermissions.EditOwnContent);
    }

    /// <summary>The teams somebody is in: roles, but not that of everybody who works here.</summary>
    public static IEnumerable<string> TeamNames(this Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Roles.Where(r => r != SiteRoles.Employee);
    }

    /// <summary>Whether the actor may edit this article: any with <c>EditContent</c>, one's own with <c>EditOwnContent</c>.</summary>
    public static bool CanEdit(this Actor actor, ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(item);
        return actor.Has(ContentPermissions.EditContent) || (actor.Has(ContentPermissions.EditOwnContent) && actor.UserId == item.Owner);
    }

    /// <summary>Whether somebody is of those an article is for, as it is at hand; of what is stored the scope decides.</summary>
    public static bool Sees(this Actor actor, ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(item);
        var part = item.GetOrCreate<AudiencePart>();
        return actor.Has(SitePermissions.ViewEverything) || Audience.Of(part.Roles, part.Users).Includes(actor.UserName, actor.Roles);
    }

    /// <summary>Whether the actor may show this article to readers or take it away from them.</summary>
    public static bool CanPublish(this Actor actor, ContentItem item) => actor.CanEdit(item) && actor.Has(ContentPermissions.PublishContent);

    /// <summary>Whether the actor may remove this article for good.</summary>
    public static bool CanDelete(this Actor actor, ContentItem item) => actor.CanEdit(item) && actor.Has(ContentPermissions.DeleteContent);
}
