namespace ItsmSite.Benchmarks.Speed;

/// <summary>Kinds of searches.</summary>
public enum SpeedQueryKind
{
    /// <summary>Whole words.</summary>
    Words,

    /// <summary>The last word is not yet finished.</summary>
    Prefix,

    /// <summary>One word is mistyped.</summary>
    Typo,
}
