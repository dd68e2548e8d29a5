using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Content;

/// <summary>A version on its way to be stored.</summary>
/// <param name="item">The version; handlers may still change it.</param>
/// <param name="type">Its type.</param>
public sealed class ContentSavingContext(ContentItem item, ContentTypeDefinition type)
{
    /// <summary>The version.</summary>
    public ContentItem Item { get; } = item;

    /// <summary>Its type.</summary>
    public ContentTypeDefinition Type { get; } = type;

    /// <summary>True when it was written elsewhere and is brought in as it is.</summary>
    public bool IsImport { get; init; }

    /// <summary>True when readers are to see it.</summary>
    public bool IsPublishing { get; init; }

    /// <summary>Who may read it; everyone unless a handler narrows it.</summary>
    public Audience Audience { get; set; } = Audience.Everyone;

    /// <summary>What is wrong with it, by the field it is shown beside.</summary>
    public List<ContentError> Errors { get; } = [];
}
