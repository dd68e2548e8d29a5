namespace ItsmSite.Knowledge.Services;

/// <summary>How much waits for somebody.</summary>
/// <param name="ToReview">Drafts the person was asked to review.</param>
/// <param name="Due">Articles the person owns that are to be looked over.</param>
public sealed record ReviewCounts(int ToReview, int Due);
