namespace ItsmSite.Findability.Models;

/// <summary>A search whose answer is known, so that it is tried again whenever something is published. Nothing refers to content by a foreign key: it outlives its page.</summary>
public sealed class SavedSearch
{
    /// <summary>Most saved searches of a site: all of them are tried after each publishing.</summary>
    public const int Most = 500;

    /// <summary>The last place that can be wanted.</summary>
    public const int MaxWantedRank = 10;

    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>What is searched for, in lower case with single spaces.</summary>
    public required string Text { get; set; }

    /// <summary>Language of the reader.</summary>
    public required string Culture { get; set; }

    /// <summary>The role as which it is tried.</summary>
    public required string Role { get; set; }

    /// <summary>The page that is to be found.</summary>
    public required string ContentItemId { get; set; }

    /// <summary>The last place at which it is still found well enough, from 1.</summary>
    public int WantedRank { get; set; }

    /// <summary>Id of the account of who added or last changed it: what this person does not see is not counted.</summary>
    public required string UserId { get; set; }

    /// <summary>When it was added, UTC.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>What it found the last time.</summary>
    public SavedSearchState State { get; set; }

    /// <summary>Since when that is so, UTC.</summary>
    public DateTime SinceUtc { get; set; }

    /// <summary>Place of the page, from 1; null where it is not found, or far behind.</summary>
    public int? Rank { get; set; }

    /// <summary>Its place before that changed the last time; null where it was not found, or never changed.</summary>
    public int? FormerRank { get; set; }

    /// <summary>Counts what people change, so that of two the second is told.</summary>
    public int Revision { get; set; }
}
