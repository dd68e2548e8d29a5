using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Content;

/// <summary>A handler that takes part in some of an item's life only.</summary>
public abstract class ContentHandlerBase : IContentHandler
{
    /// <inheritdoc />
    public virtual Task SavingAsync(ContentSavingContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task SavedAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task RemovingAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken) => Task.CompletedTask;
}
