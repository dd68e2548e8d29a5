using ItsmSite.Contents.Panels;
using ItsmSite.Findability.Saved;

namespace ItsmSite.Findability.Coach;

/// <summary>What the coach says of a draft.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="IsReady">False while there is no index to ask.</param>
/// <param name="IsKnown">Whether readers know the item already, so that there is a place it had before.</param>
/// <param name="Searches">What became of the searches: the author's, then what others made most.</param>
public sealed record CoachView(EditedDraft Draft, bool IsReady, bool IsKnown, IReadOnlyList<CoachedSearch> Searches)
{
    /// <summary>Saved searches that publishing would change, drops first.</summary>
    public IReadOnlyList<SavedSearchEffect> Saved { get; init; } = [];

    /// <summary>Whether the author may save a search for this page: with the permission, and once readers have the page.</summary>
    public bool CanSave { get; init; }
}
