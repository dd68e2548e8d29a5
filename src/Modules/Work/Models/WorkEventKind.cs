namespace ItsmSite.Work.Models;

/// <summary>What happened to a work item.</summary>
public enum WorkEventKind
{
    /// <summary>It was reported, asked for or brought in.</summary>
    Created,

    /// <summary>A field changed.</summary>
    Changed,

    /// <summary>Somebody wrote something.</summary>
    Commented,
}
