namespace ItsmSite.Knowledge.Import;

/// <summary>A link of an article that is not an absolute URL.</summary>
/// <param name="Target">As written.</param>
/// <param name="Kind">Where it leads.</param>
/// <param name="TargetId">External id of the article, or path of the file, it leads to; null when missing or outside.</param>
/// <param name="Anchor">The id in the target that the fragment means; null without a fragment or when the target has no such heading.</param>
public sealed record ImportedLink(string Target, ImportedLinkKind Kind, string? TargetId, string? Anchor);
