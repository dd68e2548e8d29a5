namespace ItsmSite.Knowledge.Reading;

/// <summary>Somebody opened an article.</summary>
/// <param name="ContentItemId">The article.</param>
/// <param name="VersionId">Its version.</param>
/// <param name="UserId">The reader.</param>
/// <param name="IsOwner">Whether the reader is the article's owner, whose own views do not count.</param>
/// <param name="Utc">When.</param>
/// <param name="Search">What the reader had searched for, or null for whoever came on another way.</param>
public sealed record ArticleReading(string ContentItemId, string VersionId, string UserId, bool IsOwner, DateTime Utc, string? Search);
