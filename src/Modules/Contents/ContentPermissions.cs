using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents;

/// <summary>What may be done with content. Which items it may be done with is decided by their audience as well.</summary>
public static class ContentPermissions
{
    /// <summary>Edit any item one can see.</summary>
    public static Permission EditContent { get; } = new("EditContent", "Edit any content one can see");

    /// <summary>Make items and edit those one owns.</summary>
    public static Permission EditOwnContent { get; } = new("EditOwnContent", "Write content and edit one's own", [EditContent]);

    /// <summary>Show items to readers or take them away.</summary>
    public static Permission PublishContent { get; } = new("PublishContent", "Publish and unpublish content");

    /// <summary>Remove items for good.</summary>
    public static Permission DeleteContent { get; } = new("DeleteContent", "Delete content");

    /// <summary>Read what is published to an audience one belongs to.</summary>
    public static Permission ViewContent { get; } = new("ViewContent", "Read published content");

    /// <summary>Bring in many items at once.</summary>
    public static Permission ImportContent { get; } = new("ImportContent", "Import content");
}
