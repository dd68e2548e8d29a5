namespace ItsmSite.Findability.Log;

/// <summary>Searches that mean the same and that several people made, as they are kept at hand for suggestions.</summary>
/// <param name="Made">Who searched with which words, each once.</param>
/// <param name="Keys">Keys of pages that were opened from them.</param>
public sealed record PopularSearch(IReadOnlyList<PopularSearchMade> Made, IReadOnlyList<string> Keys)
{
    /// <summary>From how many people on a search is suggested to others.</summary>
    public const int People = 3;

    /// <summary>
    /// The words as they are suggested to somebody: those that most people used. Only people count who have no role that the reader lacks, so that
    /// nobody learns what those of another role search for. Null where there are fewer than <see cref="People"/> of them.
    /// </summary>
    /// <param name="roles">The reader's roles.</param>
    public string? TextFor(IReadOnlySet<string> roles)
    {
        var counted = Made.Where(made => made.Roles.All(roles.Contains)).ToList();
        if (counted.Select(made => made.UserId).Distinct(StringComparer.Ordinal).Count() < People) return null;
        return counted.GroupBy(made => made.Text).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;
    }
}
