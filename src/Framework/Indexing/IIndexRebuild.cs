namespace ItsmSite.Framework.Indexing;

/// <summary>A new index being filled beside the present one. Disposing it without <see cref="CompleteAsync"/> discards it.</summary>
public interface IIndexRebuild : IAsyncDisposable
{
    /// <summary>Adds documents; a key that was added before is replaced.</summary>
    Task AddAsync(IReadOnlyList<IndexDocument> documents, CancellationToken cancellationToken);

    /// <summary>Makes the new index durable with <paramref name="cursor"/> and swaps it in; running searches finish on the old one.</summary>
    Task CompleteAsync(IndexCursor cursor, CancellationToken cancellationToken);
}
