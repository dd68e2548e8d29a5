using ItsmSite.Contents.Fields;

namespace ItsmSite.Contents.Services;

/// <summary>What the editor of an item posted.</summary>
/// <param name="VersionId">Id of the version that was opened; empty for a new item.</param>
/// <param name="Form">The fields.</param>
/// <param name="Publish">Whether readers are to see it.</param>
/// <param name="Reason">Why, in the author's words; may be empty.</param>
/// <param name="PublishAtUtc">When readers are to see it; null for not later.</param>
public sealed record ContentInput(string VersionId, FieldForm Form, bool Publish, string Reason, DateTime? PublishAtUtc = null);
