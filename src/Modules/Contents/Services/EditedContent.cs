using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Services;

/// <summary>An item that is being written.</summary>
/// <param name="Item">The item.</param>
/// <param name="Type">Its type.</param>
public sealed record EditedContent(ContentItem Item, ContentTypeDefinition Type);
