namespace ItsmSite.Framework.Storage;

/// <summary>What became of a commit.</summary>
public enum CommitResult
{
    /// <summary>It is durable.</summary>
    Kept,

    /// <summary>Nothing was kept: somebody else changed or removed a row of it meanwhile, or was writing the same rows and went first.</summary>
    Changed,

    /// <summary>Nothing was kept: somebody else has what only one may have, as a unique constraint says.</summary>
    Taken,
}
