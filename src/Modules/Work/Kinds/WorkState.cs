using ItsmSite.Work.Models;

namespace ItsmSite.Work.Kinds;

/// <summary>A state of a kind.</summary>
/// <param name="Name">Its name, unique in the kind; kept with items and never shown.</param>
/// <param name="Label">What people call it, in English: the key of its translation.</param>
/// <param name="Phase">What it comes down to.</param>
/// <param name="Next">States into which those who work on items may move one.</param>
public sealed record WorkState(string Name, string Label, WorkPhase Phase, IReadOnlyList<string> Next)
{
    /// <summary>States into which the person who asked for an item may move it.</summary>
    public IReadOnlyList<string> RequesterNext { get; init; } = [];

    /// <summary>Whether the clock stands still: others have to act.</summary>
    public bool Pauses { get; init; }
}
