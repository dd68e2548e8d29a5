namespace ItsmSite.Findability.Gaps;

/// <summary>Orders of gaps.</summary>
public enum GapOrder
{
    /// <summary>Those of most people first.</summary>
    People,

    /// <summary>Those searched for most often first.</summary>
    Searches,

    /// <summary>Those searched for last first.</summary>
    Last,

    /// <summary>Those due first.</summary>
    Due,
}
