namespace ItsmSite.Work.Models;

/// <summary>What every state of every kind comes down to, so that lists and counts can ask without knowing the kinds.</summary>
public enum WorkPhase
{
    /// <summary>Nobody has begun.</summary>
    New,

    /// <summary>Somebody works on it.</summary>
    InProgress,

    /// <summary>It waits for somebody or something.</summary>
    Waiting,

    /// <summary>Done, and whoever asked may still say that it is not.</summary>
    Resolved,

    /// <summary>Done.</summary>
    Closed,

    /// <summary>Nobody wants it any more.</summary>
    Cancelled,
}
