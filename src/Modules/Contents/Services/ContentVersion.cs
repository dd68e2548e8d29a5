using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Services;

/// <summary>One version of an item.</summary>
/// <param name="Item">The version.</param>
/// <param name="Reason">Why it was made; empty where nobody said.</param>
public sealed record ContentVersion(ContentItem Item, string Reason);
