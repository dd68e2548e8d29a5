namespace ItsmSite.Administration.Services;

/// <summary>Lets one recipe at a time be run from the Workbench of this server.</summary>
public sealed class RecipeGate
{
    private int _isTaken;

    /// <summary>Takes the gate; null where somebody has it. Disposing the result gives it back.</summary>
    public IDisposable? TryEnter() => Interlocked.CompareExchange(ref _isTaken, 1, 0) == 0 ? new Exit(this) : null;

    private sealed class Exit(RecipeGate gate) : IDisposable
    {
        public void Dispose() => Volatile.Write(ref gate._isTaken, 0);
    }
}
