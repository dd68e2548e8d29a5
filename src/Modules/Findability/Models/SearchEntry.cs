using ItsmSite.Contents.Services;
using ItsmSite.Search.Analysis;

namespace ItsmSite.Findability.Models;

/// <summary>Somebody searched. Kept apart from everything else, for some months (<see cref="Log.SearchLogSettings"/>).</summary>
public sealed class SearchEntry
{
    /// <summary>Longest text and group, in characters.</summary>
    public const int MaxTextLength = SearchGroups.MaxLength;

    /// <summary>Most characters of the roles, and of the keys of what was shown.</summary>
    public const int MaxListLength = 500;

    /// <summary>Running number.</summary>
    public long Id { get; set; }

    /// <summary>Id of the account of who searched.</summary>
    public required string UserId { get; set; }

    /// <summary>Roles this person had then, in order, between bars: <c>|Editor|Employee|</c>.</summary>
    public required string Roles { get; set; }

    /// <summary>What was typed, in lower case with single spaces.</summary>
    public required string Text { get; set; }

    /// <summary>Searches that mean the same have the same: <see cref="SearchGroups"/>.</summary>
    public required string Group { get; set; }

    /// <summary>Language of the interface.</summary>
    public required string Culture { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime Utc { get; set; }

    /// <summary>The last time that anything here changed, UTC.</summary>
    public DateTime ChangedUtc { get; set; }

    /// <summary>How much was found, at most 1,000.</summary>
    public int Hits { get; set; }

    /// <summary>How much was left after a filter was put on; null where none was.</summary>
    public int? FilteredHits { get; set; }

    /// <summary>Keys of the first page's hits, best first, with single spaces between.</summary>
    public required string Keys { get; set; }

    /// <summary>Whether it is a suggestion that was taken while typing.</summary>
    public bool IsSuggestion { get; set; }

    /// <summary>What the person asked of others within half an hour, or nothing.</summary>
    public HelpKind? FollowedBy { get; set; }

    /// <summary>When the person asked others for help within a day, UTC; null where that did not happen.</summary>
    public DateTime? HelpUtc { get; set; }

    /// <summary>What was opened, where it was loaded.</summary>
    public List<SearchOpening> Openings { get; } = [];
}
