using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Indexing;

/// <summary>Something that has documents to be found: content, records, people. Registered once for each source.</summary>
public interface IIndexSource
{
    /// <summary>The part of a document's key before the colon, and <c>ChangeLogEntry.Source</c> of its changes.</summary>
    string Name { get; }

    /// <summary>All documents that can be found now, in batches; for a rebuild. Reads the data itself, not the log.</summary>
    IAsyncEnumerable<IReadOnlyList<IndexDocument>> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>The present state of the given keys; a key with nothing to be found has a null document.</summary>
    Task<IReadOnlyList<IndexChange>> LoadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Those of the keys that the person may see according to the data itself, so that an index that lags leaks nothing.</summary>
    Task<IReadOnlySet<string>> FindVisibleAsync(IReadOnlyCollection<string> keys, AudienceScope scope, CancellationToken cancellationToken);
}
