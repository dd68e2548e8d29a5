namespace ItsmSite.Search.Engine.Storage;

/// <summary>What the first stage knows of one row, together because it is read together.</summary>
internal struct ScratchCell
{
    /// <summary>Bit i: has word i of the query.</summary>
    public ulong Mask;

    /// <summary>Score so far.</summary>
    public float Score;

    /// <summary>Best form of the word at hand.</summary>
    public float Best;
}
