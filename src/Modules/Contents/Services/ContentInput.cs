namespace ItsmSite.Contents.Services;

/// <summary>How an item is to be saved.</summary>
/// <param name="VersionId">Id of the version that was opened; empty for a new item.</param>
/// <param name="Publish">Whether readers are to see it.</param>
/// <param name="Reason">Why, in the author's words; may be empty.</param>
/// <param name="PublishAtUtc">When readers are to see it; null for not later.</param>
public sealed record ContentInput(string VersionId, bool Publish, string Reason, DateTime? PublishAtUtc = null);
