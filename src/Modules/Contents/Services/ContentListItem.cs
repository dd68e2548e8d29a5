using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Services;

/// <summary>An item in a list.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="Name">What it is called in the reader's language.</param>
/// <param name="Item">The item.</param>
/// <param name="Type">Its type.</param>
public sealed record ContentListItem(string ContentItemId, string Name, ContentItem Item, ContentTypeDefinition? Type);
