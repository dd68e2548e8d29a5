namespace ItsmSite.Knowledge.Reading;

/// <summary>An article as its author's list names it.</summary>
/// <param name="ContentItemId">The article.</param>
/// <param name="Title">Its title.</param>
/// <param name="OwnerId">User id of its owner.</param>
/// <param name="CreatedUtc">When its first version was made.</param>
/// <param name="ModifiedUtc">When it was last changed.</param>
/// <param name="ReviewedUtc">The day, UTC, on which somebody last said that it is still right; null where nobody did since it was published.</param>
/// <param name="Culture">Its language, or null.</param>
public sealed record AuthorArticle(string ContentItemId, string Title, string OwnerId, DateTime CreatedUtc, DateTime ModifiedUtc, DateTime? ReviewedUtc, string? Culture);
