namespace ItsmSite.Findability.Gaps;

/// <summary>What replaying a gap's search brought, and what the log knows beside it.</summary>
public sealed class GapEvidence
{
    /// <summary>What each set of roles that searched finds now, best first.</summary>
    public required IReadOnlyList<IReadOnlyList<ReplayedHit>> AsRoles { get; init; }

    /// <summary>What who sees all that is not private finds now.</summary>
    public required IReadOnlyList<ReplayedHit> AsAll { get; init; }

    /// <summary>Pages opened from this search after the last one in vain, by people who asked nobody for help afterwards.</summary>
    public IReadOnlySet<string> OpenedSince { get; init; } = new HashSet<string>();

    /// <summary>A page that somebody opened from this search, or from the next one they tried; null where there is none.</summary>
    public string? OpenedOtherwise { get; init; }

    /// <summary>Whether filters left nothing in at least half of the searches in vain.</summary>
    public bool IsFiltered { get; init; }
}
