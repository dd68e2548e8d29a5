namespace ItsmSite.Users.Services;

/// <summary>Remembers that the site has people, so that no request asks again.</summary>
public sealed class SetupState : IDisposable
{
    private volatile bool _hasPeople;

    /// <summary>True once somebody was seen.</summary>
    public bool HasPeople
    {
        get => _hasPeople;
        set => _hasPeople = value;
    }

    internal SemaphoreSlim Gate { get; } = new(1, 1);

    /// <inheritdoc />
    public void Dispose() => Gate.Dispose();
}
