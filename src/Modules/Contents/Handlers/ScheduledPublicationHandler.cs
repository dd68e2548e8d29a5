using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Contents.Handlers;

/// <summary>What is published or removed is no longer to be published later.</summary>
public sealed class ScheduledPublicationHandler : ContentHandlerBase
{
    /// <inheritdoc />
    public override Task SavedAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item is { Published: true, IsFresh: false } ? ForgetAsync(item, work, cancellationToken) : Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task RemovingAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken) => ForgetAsync(item, work, cancellationToken);

    private static async Task ForgetAsync(ContentItem item, UnitOfWork work, CancellationToken cancellationToken)
    {
        if (await work.Db.Set<ScheduledPublication>().FindAsync([item.ContentItemId], cancellationToken) is { } scheduled) work.Db.Remove(scheduled);
    }
}
