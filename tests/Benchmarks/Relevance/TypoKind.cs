namespace ItsmSite.Benchmarks.Relevance;

/// <summary>What a finger does wrong.</summary>
public enum TypoKind
{
    /// <summary>A letter too many.</summary>
    Insert,

    /// <summary>A letter too few.</summary>
    Delete,

    /// <summary>Another letter.</summary>
    Change,

    /// <summary>Two neighbours in the wrong order.</summary>
    Swap,
}
