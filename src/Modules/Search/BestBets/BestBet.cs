namespace ItsmSite.Search.BestBets;

/// <summary>A page that stands first for certain words, because an editor says so. Nothing refers to content by a foreign key: it outlives its page.</summary>
public sealed class BestBet
{
    /// <summary>Most best bets of a site: all of them are kept in memory.</summary>
    public const int Most = 1000;

    /// <summary>Most phrases of one.</summary>
    public const int MostPhrases = 10;

    /// <summary>Longest note, in characters.</summary>
    public const int MaxNoteLength = 500;

    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>The page.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>Only for readers of this language; empty for all.</summary>
    public required string Culture { get; set; }

    /// <summary>The last day, UTC; null where there is none.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Why, for other editors.</summary>
    public required string Note { get; set; }

    /// <summary>Id of the account of who added or last changed it.</summary>
    public required string UserId { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime ChangedUtc { get; set; }

    /// <summary>Counts what people change, so that of two the second is told.</summary>
    public int Revision { get; set; }

    /// <summary>What people search for.</summary>
    public List<BestBetPhrase> Phrases { get; } = [];
}
