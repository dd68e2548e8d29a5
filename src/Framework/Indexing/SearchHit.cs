namespace ItsmSite.Framework.Indexing;

/// <summary>One found document as the index knows it.</summary>
public sealed record SearchHit
{
    /// <summary>The document's key.</summary>
    public required string Key { get; init; }

    /// <summary>The document's type.</summary>
    public required string Type { get; init; }

    /// <summary>The document's language, or null.</summary>
    public string? Culture { get; init; }

    /// <summary>The title, with the found words marked.</summary>
    public required IReadOnlyList<TextFragment> Title { get; init; }

    /// <summary>A few lines of the body around the found words, which are marked.</summary>
    public required IReadOnlyList<TextFragment> Snippet { get; init; }

    /// <summary>Where it is read.</summary>
    public required string Url { get; init; }

    /// <summary>The id it was imported with, or null.</summary>
    public string? ExternalId { get; init; }

    /// <summary>When what is shown was last changed, in UTC.</summary>
    public DateTime ModifiedUtc { get; init; }

    /// <summary>How well it fits; comparable within one query only.</summary>
    public double Score { get; init; }

    /// <summary>How many of the <see cref="SearchResult.TellingWords"/> it has in no form.</summary>
    public int MissedWords { get; init; }

    /// <summary>Whether it stands first because an editor says so, not by its score.</summary>
    public bool IsRecommended { get; init; }

    /// <summary>Why it has that score; null unless <see cref="SearchQuery.IsExplained"/>, and beyond the best that are ranked closely.</summary>
    public HitExplanation? Explanation { get; init; }
}
