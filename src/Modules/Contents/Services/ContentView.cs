using ItsmSite.Contents.Fields;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents.Services;

/// <summary>An item as its readers see it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Type">Its type.</param>
/// <param name="Name">What it is called in the reader's language.</param>
/// <param name="Fields">What is shown of it, in order.</param>
/// <param name="Owner">Who answers for it, or null where nobody does.</param>
public sealed record ContentView(ContentItem Item, ContentTypeDefinition Type, string Name, IReadOnlyList<FieldDisplay> Fields, Person? Owner);
