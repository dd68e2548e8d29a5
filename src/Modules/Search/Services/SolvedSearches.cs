namespace ItsmSite.Search.Services;

/// <summary>Lends the index, which outlives the shells, what a shell knows of solved searches.</summary>
public sealed class SolvedSearches : ISolvedSearches
{
    private static readonly Dictionary<string, float> s_nothing = [];
    private ISolvedSearches? _known;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, float> Find(string text) => Volatile.Read(ref _known)?.Find(text) ?? s_nothing;

    /// <summary>Answers by this from now on.</summary>
    public void Use(ISolvedSearches known) => Volatile.Write(ref _known, known);

    /// <summary>Forgets this; what another has set since stays.</summary>
    public void Forget(ISolvedSearches known) => Interlocked.CompareExchange(ref _known, null, known);
}
