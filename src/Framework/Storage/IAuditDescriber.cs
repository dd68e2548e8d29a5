namespace ItsmSite.Framework.Storage;

/// <summary>Says what entries of the audit trail mean. Any number may be registered; each knows the events of its module.</summary>
public interface IAuditDescriber
{
    /// <summary>The module's events, in the reader's language.</summary>
    IReadOnlyList<AuditEventGroup> Groups { get; }

    /// <summary>Where the things of these entries are shown, by the entry's id; those the module does not know, or that are gone, are missing.</summary>
    /// <param name="entries">Entries whose things the reader may see.</param>
    /// <param name="cancellationToken">Cancels.</param>
    ValueTask<IReadOnlyDictionary<long, string>> FindUrlsAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken);
}
