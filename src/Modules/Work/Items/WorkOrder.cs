namespace ItsmSite.Work.Items;

/// <summary>Orders of work items.</summary>
public enum WorkOrder
{
    /// <summary>What comes first by priority, the longest waiting first among equals.</summary>
    Priority,

    /// <summary>The newest first.</summary>
    Newest,

    /// <summary>The oldest first.</summary>
    Oldest,

    /// <summary>What changed last first.</summary>
    Changed,
}
