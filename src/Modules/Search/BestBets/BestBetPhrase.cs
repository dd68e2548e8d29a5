namespace ItsmSite.Search.BestBets;

/// <summary>Words for which a page stands first. No two best bets of a language have the same.</summary>
public sealed class BestBetPhrase
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxLength = 60;

    /// <summary>The best bet.</summary>
    public long BestBetId { get; set; }

    /// <summary>Searches that mean the same have the same: <see cref="Analysis.SearchGroups"/>.</summary>
    public required string Group { get; set; }

    /// <summary>The best bet's language, or empty.</summary>
    public required string Culture { get; set; }

    /// <summary>The words, in lower case with single spaces.</summary>
    public required string Text { get; set; }
}
