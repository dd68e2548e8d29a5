namespace ItsmSite.Framework.Storage;

/// <summary>
/// Says that something findable changed; written in the transaction of the change. It carries no state: followers load the present one,
/// so reading an entry twice does no harm. Ids are in the order of the commits.
/// </summary>
public sealed class ChangeLogEntry
{
    /// <summary>Position in the log.</summary>
    public long Id { get; set; }

    /// <summary>Name of the index source.</summary>
    public required string Source { get; set; }

    /// <summary>The document's key.</summary>
    public required string Key { get; set; }

    /// <summary>When it was written.</summary>
    public DateTime Utc { get; set; }
}
