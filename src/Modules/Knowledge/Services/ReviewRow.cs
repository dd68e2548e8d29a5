using ItsmSite.Knowledge.Models;

namespace ItsmSite.Knowledge.Services;

/// <summary>An article in a list of what waits for somebody.</summary>
/// <param name="ContentItemId">The article.</param>
/// <param name="Title">Its title.</param>
/// <param name="PersonId">User id of who asked, of the reviewer, or of the owner, by the list.</param>
/// <param name="Utc">When it was asked for, or is due.</param>
/// <param name="Note">What was said to it, or its team; may be empty.</param>
/// <param name="State">Where the review stands; null where none was asked for.</param>
public sealed record ReviewRow(string ContentItemId, string Title, string PersonId, DateTime Utc, string Note, ReviewState? State)
{
    /// <summary>What that person is called; empty where nobody is known.</summary>
    public string Person { get; init; } = "";

    /// <summary>True when that person has left.</summary>
    public bool PersonIsGone { get; init; }
}
