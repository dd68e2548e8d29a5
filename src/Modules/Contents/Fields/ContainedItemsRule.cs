using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Fields;

/// <summary>Which items a part holds within the item.</summary>
/// <param name="Member">The part's member that holds them.</param>
/// <param name="Children">An item's member that holds those below it, or null where there is one level only.</param>
/// <param name="Most">Items at most, all levels together.</param>
/// <param name="Allows">Whether items of a type may be added.</param>
public sealed record ContainedItemsRule(string Member, string? Children, int Most, Func<ContentTypeDefinition, bool> Allows);
