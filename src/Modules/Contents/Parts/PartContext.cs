using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Parts;

/// <summary>A part of an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Type">Its type.</param>
/// <param name="Part">The part.</param>
public sealed record PartContext(ContentItem Item, ContentTypeDefinition Type, ContentTypePartDefinition Part)
{
    /// <summary>The parts of an item, in order.</summary>
    public static IEnumerable<PartContext> Of(ContentItem item, ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Parts.Select(part => new PartContext(item, type, part));
    }
}
