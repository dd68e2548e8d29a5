using ItsmSite.Contents.Services;
using ItsmSite.Findability.Log;

namespace ItsmSite.Findability.Gaps;

/// <summary>What counts of one search.</summary>
public sealed class SearchFact
{
    /// <summary>Number of the search.</summary>
    public long Id { get; init; }

    /// <summary>Its group.</summary>
    public required string Group { get; init; }

    /// <summary>Who searched.</summary>
    public required string UserId { get; init; }

    /// <summary>The roles of this person, as <see cref="SearchRoles"/> writes them.</summary>
    public required string Roles { get; init; }

    /// <summary>What was typed.</summary>
    public required string Text { get; init; }

    /// <summary>When, UTC.</summary>
    public DateTime Utc { get; init; }

    /// <summary>How much was found.</summary>
    public int Hits { get; init; }

    /// <summary>How much the filters left; null where none were on.</summary>
    public int? FilteredHits { get; init; }

    /// <summary>Whether something was opened.</summary>
    public bool IsOpened { get; init; }

    /// <summary>What the person asked of others afterwards, or nothing.</summary>
    public HelpKind? FollowedBy { get; init; }

    /// <summary>Whether nothing was shown.</summary>
    public bool IsEmpty => Hits == 0 || FilteredHits == 0;

    /// <summary>Whether the search was in vain: nothing shown, nothing opened within half an hour, or help was asked for afterwards.</summary>
    /// <param name="now">The present time, UTC.</param>
    public bool IsVainAt(DateTime now) => FollowedBy is not null || (!IsOpened && (IsEmpty || IsSettledAt(now)));

    /// <summary>Whether it is over, so that what was not opened will not be.</summary>
    /// <param name="now">The present time, UTC.</param>
    public bool IsSettledAt(DateTime now) => IsOpened || Utc <= now - SearchLogEntries.Session;
}
