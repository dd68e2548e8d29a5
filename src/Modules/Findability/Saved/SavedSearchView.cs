using ItsmSite.Findability.Models;

namespace ItsmSite.Findability.Saved;

/// <summary>A saved search as the reader may know it.</summary>
/// <param name="Search">The search; its result is told by the other members only.</param>
/// <param name="State">What it found; <see cref="SavedSearchState.Gone"/> too where its page is not for the reader.</param>
/// <param name="PageName">Name of its page, or null where there is none for the reader.</param>
/// <param name="Who">Name of who added it, or empty.</param>
public sealed record SavedSearchView(SavedSearch Search, SavedSearchState State, string? PageName, string Who)
{
    /// <summary>Place of the page, from 1; null where it is not found or not for the reader.</summary>
    public int? Rank => PageName is null ? null : Search.Rank;

    /// <summary>Its place before; null as above.</summary>
    public int? FormerRank => PageName is null ? null : Search.FormerRank;
}
