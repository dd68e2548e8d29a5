namespace ItsmSite.Framework.Indexing;

/// <summary>What an index is doing.</summary>
public enum IndexState
{
    /// <summary>There is no usable index yet; searches find nothing until a rebuild completes.</summary>
    Missing,

    /// <summary>A rebuild runs and there is no earlier index to answer meanwhile.</summary>
    Rebuilding,

    /// <summary>Searches are answered.</summary>
    Ready,
}
