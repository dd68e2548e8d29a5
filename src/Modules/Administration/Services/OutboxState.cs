namespace ItsmSite.Administration.Services;

/// <summary>What becomes of a message of the outbox.</summary>
public enum OutboxState
{
    /// <summary>It goes out by itself, now or at its next attempt.</summary>
    Waiting,

    /// <summary>A worker has taken it.</summary>
    Sending,

    /// <summary>It was given up and waits for an administrator.</summary>
    Parked,
}
