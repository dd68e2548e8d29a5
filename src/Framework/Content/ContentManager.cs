using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Content;

/// <inheritdoc cref="IContentManager"/>
public sealed class ContentManager(
    UnitOfWork work, ContentDefinitions definitions, IEnumerable<IContentHandler> handlers, AudienceRegistry audiences, IActorAccessor actor, TimeProvider time) : IContentManager
{
    /// <summary>Name of content's index source, and the part of its keys before the colon.</summary>
    public const string SourceName = "content";

    private readonly IReadOnlyList<IContentHandler> _handlers = [.. handlers];

    private DbSet<ContentItemRecord> Records => work.Db.Set<ContentItemRecord>();

    /// <summary>The index key of an item.</summary>
    public static string KeyOf(string contentItemId) => $"{SourceName}:{contentItemId}";

    /// <inheritdoc />
    public ContentItem New(string contentType) => new()
    {
        ContentItemId = ContentIds.New(),
        ContentType = contentType,
        CreatedUtc = time.GetUtcNow().UtcDateTime,
        Owner = actor.Current.UserId,
        IsFresh = true,
    };

    /// <inheritdoc />
    public async Task<ContentItem?> GetAsync(string contentItemId, VersionOptions version, CancellationToken cancellationToken)
    {
        var found = await FindVisibleAsync([contentItemId], AudienceScope.Everything, version, cancellationToken);
        return found.GetValueOrDefault(contentItemId);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, ContentItem>> FindVisibleAsync(
        IReadOnlyCollection<string> contentItemIds, AudienceScope scope, VersionOptions version, CancellationToken cancellationToken)
    {
        var rows = await Records.AsNoTracking().VisibleTo(scope).OfVersion(version)
            .Where(r => contentItemIds.Contains(r.ContentItemId))
            .Select(r => new { r.ContentItemId, r.Content })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.ContentItemId, r => ContentJson.ReadItem(r.Content));
    }

    /// <inheritdoc />
    public async Task SaveAsync(ContentItem item, bool publish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var type = await definitions.FindAsync(item.ContentType, cancellationToken)
            ?? throw new ContentInvalidException([new ContentError(nameof(ContentItem.ContentType), $"There is no content type '{item.ContentType}'.")]);
        var rows = item.IsFresh ? [] : await Records.Where(r => r.ContentItemId == item.ContentItemId && (r.Latest || r.Published)).ToListAsync(cancellationToken);
        var latest = rows.SingleOrDefault(r => r.Latest);
        if (latest is not null && latest.ContentItemVersionId != item.ContentItemVersionId)
            throw new ContentConflictException(ContentJson.ReadItem(latest.Content));

        var saving = new ContentSavingContext(item);
        foreach (var handler in _handlers) await handler.SavingAsync(saving, cancellationToken);
        if (saving.Errors.Count > 0) throw new ContentInvalidException(saving.Errors);

        var now = time.GetUtcNow().UtcDateTime;
        var isNew = latest is null;
        Stamp(item, publish, now, latest);
        if (latest is not null) Demote(latest);
        if (publish && rows.SingleOrDefault(r => r.Published) is { } published) Unpublish(published);
        if (!type.IsVersionable) Records.RemoveRange(rows.Where(r => !r.Latest && !r.Published));

        // The unique indexes on Latest and Published hold, because EF Core writes updates of a table before its inserts.
        Records.Add(await ToRecordAsync(item, saving.Audience, cancellationToken));
        foreach (var handler in _handlers) await handler.SavedAsync(item, work, cancellationToken);
        item.IsFresh = false;
        work.Audit($"Content.{(publish ? "Published" : isNew ? "Created" : "Saved")}", item.ContentType, item.ContentItemId, item.DisplayText);
        if (publish) work.LogChange(SourceName, KeyOf(item.ContentItemId));
    }

    /// <inheritdoc />
    public async Task<bool> UnpublishAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var published = await Records.SingleOrDefaultAsync(r => r.ContentItemId == contentItemId && r.Published, cancellationToken);
        if (published is null) return false;
        Unpublish(published);
        var item = ContentJson.ReadItem(published.Content);
        foreach (var handler in _handlers) await handler.SavedAsync(item, work, cancellationToken);
        work.Audit("Content.Unpublished", item.ContentType, item.ContentItemId, item.DisplayText);
        work.LogChange(SourceName, KeyOf(contentItemId));
        return true;
    }

    /// <inheritdoc />
    public async Task<bool> RemoveAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var rows = await Records.Where(r => r.ContentItemId == contentItemId).ToListAsync(cancellationToken);
        if (rows.Count == 0) return false;
        var item = ContentJson.ReadItem(rows.First(r => r.Latest).Content);
        foreach (var handler in _handlers) await handler.RemovingAsync(item, work, cancellationToken);
        Records.RemoveRange(rows);
        work.Audit("Content.Removed", item.ContentType, item.ContentItemId, item.DisplayText);
        work.LogChange(SourceName, KeyOf(contentItemId));
        return true;
    }

    private void Stamp(ContentItem item, bool publish, DateTime now, ContentItemRecord? latest)
    {
        item.ContentItemVersionId = ContentIds.New();
        item.Latest = true;
        item.Published = publish;
        item.CreatedUtc = latest?.CreatedUtc ?? item.CreatedUtc ?? now;
        item.ModifiedUtc = now;
        item.PublishedUtc = publish ? now : null;
        item.Author = actor.Current.UserName;
    }

    private static void Demote(ContentItemRecord record) => Rewrite(record, item => item.Latest = false);

    private static void Unpublish(ContentItemRecord record) => Rewrite(record, item => item.Published = false);

    private static void Rewrite(ContentItemRecord record, Action<ContentItem> change)
    {
        var item = ContentJson.ReadItem(record.Content);
        change(item);
        record.Latest = item.Latest;
        record.Published = item.Published;
        record.Content = ContentJson.WriteItem(item);
    }

    private async Task<ContentItemRecord> ToRecordAsync(ContentItem item, Audience audience, CancellationToken cancellationToken) => new()
    {
        ContentItemId = item.ContentItemId,
        ContentItemVersionId = item.ContentItemVersionId,
        ContentType = item.ContentType,
        DisplayText = item.DisplayText,
        Latest = item.Latest,
        Published = item.Published,
        CreatedUtc = item.CreatedUtc!.Value,
        ModifiedUtc = item.ModifiedUtc!.Value,
        PublishedUtc = item.PublishedUtc,
        Owner = item.Owner,
        Author = item.Author,
        Audience = await audiences.GetIdAsync(audience, cancellationToken),
        Content = ContentJson.WriteItem(item),
    };
}
