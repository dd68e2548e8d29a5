namespace ItsmSite.Findability.Gaps;

/// <summary>A page that may be the answer to a gap, if it had the words people use.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Culture">Its language, or null.</param>
/// <param name="Rank">At which place those who search find it now, from 1, counting only pages that the reader sees; null where they do not, or far behind.</param>
/// <param name="ImproveUrl">Its editor, with the coach trying the gap's searches.</param>
public sealed record GapCandidate(string Title, string Url, string? Culture, int? Rank, string ImproveUrl);
