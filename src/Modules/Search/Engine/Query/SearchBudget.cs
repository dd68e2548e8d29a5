namespace ItsmSite.Search.Engine.Query;

/// <summary>From where on not all documents of all words of a query are looked at, so that a search among a million documents takes little longer than among thousands.</summary>
public sealed record SearchBudget
{
    /// <summary>The values used everywhere.</summary>
    public static SearchBudget Default { get; } = new();

    /// <summary>Number of documents of a term from which on its posting lists are kept in one piece when an index is made.</summary>
    public int KeptFrom { get; init; } = 4_000;

    /// <summary>Number of visible documents from which on a word's are gone through after those of rarer words, and not always all; at least <see cref="KeptFrom"/>.</summary>
    public int FrequentFrom { get; init; } = 15_000;

    /// <summary>
    /// Entries of frequent words' lists that are gone through to add documents once <see cref="FewestFound"/> are found; of the rest of the lists only those count that are
    /// found already.
    /// </summary>
    public int MostAdded { get; init; } = 80_000;

    /// <summary>Number of documents that are found in any case if there are so many.</summary>
    public int FewestFound { get; init; } = 3_000;
}
