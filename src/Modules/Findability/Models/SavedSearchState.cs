namespace ItsmSite.Findability.Models;

/// <summary>What a saved search found the last time.</summary>
public enum SavedSearchState
{
    /// <summary>It was not tried yet.</summary>
    Waiting,

    /// <summary>Its page is where it should be.</summary>
    Kept,

    /// <summary>Its page is further down, or not found.</summary>
    Dropped,

    /// <summary>Readers no longer have its page.</summary>
    Gone,
}
