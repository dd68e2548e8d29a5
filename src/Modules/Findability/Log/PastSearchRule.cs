namespace ItsmSite.Findability.Log;

/// <summary>Which searches of others an author is shown: those that at least two people made, for one person's words may be private, and those of gaps the author looks after.</summary>
public static class PastSearchRule
{
    /// <summary>From how many different people on a search is nobody's own.</summary>
    public const int People = 2;

    /// <summary>The groups that an author is shown.</summary>
    /// <param name="groups">Groups of searches.</param>
    /// <param name="ownGaps">Groups whose gap the author looks after.</param>
    public static IQueryable<SearchGroupCount> ShownTo(this IQueryable<SearchGroupCount> groups, IQueryable<string> ownGaps) =>
        groups.Where(g => g.People >= People || ownGaps.Contains(g.Group));
}
