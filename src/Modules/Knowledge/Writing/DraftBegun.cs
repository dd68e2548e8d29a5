namespace ItsmSite.Knowledge.Writing;

/// <summary>A new article that became a draft while it was being written.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="VersionId">Its version, which the form goes on from.</param>
public sealed record DraftBegun(string ContentItemId, string VersionId);
