namespace ItsmSite.Search.Synonyms;

/// <summary>The synonyms that searches of this process use; outlives a shell, as the index does.</summary>
public sealed class SynonymSnapshot
{
    private volatile SynonymMap _current = SynonymMap.Empty;

    /// <summary>The synonyms now.</summary>
    public SynonymMap Current
    {
        get => _current;
        internal set => _current = value;
    }
}
