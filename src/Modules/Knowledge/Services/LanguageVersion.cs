namespace ItsmSite.Knowledge.Services;

/// <summary>One of the published articles that say the same in different languages.</summary>
/// <param name="ContentItemId">The article.</param>
/// <param name="CreatedUtc">When its first version was made.</param>
/// <param name="CheckedUtc">When it was last published; of a translation also when somebody said since that it is still right.</param>
public sealed record LanguageVersion(string ContentItemId, DateTime CreatedUtc, DateTime CheckedUtc)
{
    /// <summary>The original among the articles of a set: the one the set is named after, else the one that was there first.</summary>
    /// <param name="set">Id of the set.</param>
    /// <param name="versions">The articles; at least one.</param>
    public static LanguageVersion OriginalOf(string set, IReadOnlyCollection<LanguageVersion> versions) =>
        versions.FirstOrDefault(v => v.ContentItemId == set) ?? versions.OrderBy(v => v.CreatedUtc).ThenBy(v => v.ContentItemId, StringComparer.Ordinal).First();

    /// <summary>Whether a translation says what its original said before: the original was published since. An original is never older than itself.</summary>
    public bool IsOlderThan(LanguageVersion original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return original.ContentItemId != ContentItemId && original.CheckedUtc > CheckedUtc;
    }
}
