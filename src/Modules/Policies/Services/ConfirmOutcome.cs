namespace ItsmSite.Policies.Services;

/// <summary>What came of a wish to confirm a policy.</summary>
public enum ConfirmOutcome
{
    /// <summary>There is no such policy for this person.</summary>
    NotFound,

    /// <summary>It is only to read for this person.</summary>
    NotAsked,

    /// <summary>Another version was published since the page was opened: nothing is recorded.</summary>
    Changed,

    /// <summary>This edition had been confirmed before; it stays as it was.</summary>
    Already,

    /// <summary>It is recorded.</summary>
    Confirmed,
}
