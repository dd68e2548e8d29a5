namespace ItsmSite.Administration.Services;

/// <summary>Numbers of messages by what becomes of them.</summary>
/// <param name="Waiting">Those that go out by themselves.</param>
/// <param name="Sending">Those that a worker has taken.</param>
/// <param name="Parked">Those that were given up.</param>
public sealed record OutboxCounts(int Waiting, int Sending, int Parked)
{
    /// <summary>The number of a state.</summary>
    public int Of(OutboxState state) => state switch
    {
        OutboxState.Sending => Sending,
        OutboxState.Parked => Parked,
        _ => Waiting,
    };
}
