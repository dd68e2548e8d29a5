using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Content;

/// <inheritdoc cref="IContentManager"/>
public sealed class ContentManager(
    UnitOfWork work, ContentFinder finder, ContentDefinitions definitions, IEnumerable<IContentHandler> handlers, AudienceRegistry audiences, IActorAccessor actor, TimeProvider time) : IContentManager
{
    /// <summary>Name of content's index source, and the part of its keys before the colon.</summary>
    public const string SourceName = "content";

    private readonly IReadOnlyList<IContentHandler> _handlers = [.. handlers];

    private DbSet<ContentItemRecord> Records => work.Db.Set<ContentItemRecord>();

    /// <summary>The index key of an item.</summary>
    public static string KeyOf(string contentItemId) => $"{SourceName}:{contentItemId}";

    /// <summary>The item whose document has this key, in whichever language; null for what is no content.</summary>
    public static string? IdOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.StartsWith(SourceName + ":", StringComparison.Ordinal) ? key[(SourceName.Length + 1)..].Split(ContentIndexSource.CultureMark)[0] : null;
    }

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
    public Task<ContentItem?> GetAsync(string contentItemId, VersionOptions version, CancellationToken cancellationToken) =>
        finder.FindVisibleAsync(contentItemId, AudienceScope.Everything, version, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<string, ContentItem>> FindVisibleAsync(
        IReadOnlyCollection<string> contentItemIds, AudienceScope scope, VersionOptions version, CancellationToken cancellationToken) =>
        finder.FindVisibleAsync(contentItemIds, scope, version, cancellationToken);

    /// <inheritdoc />
    public async Task SaveAsync(ContentItem item, bool publish, CancellationToken cancellationToken, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        var type = await FindTypeAsync(item, cancellationToken);
        var rows = item.IsFresh ? [] : await CurrentAsync(item, cancellationToken);
        var latest = rows.SingleOrDefault(r => r.Latest);
        if (latest is not null && latest.ContentItemVersionId != item.ContentItemVersionId)
            throw new ContentConflictException(ContentJson.ReadItem(latest.Content));

        var audience = await HandleAsync(new ContentSavingContext(item, type) { IsPublishing = publish }, cancellationToken);
        Stamp(item, publish, time.GetUtcNow().UtcDateTime, latest);
        await StoreAsync(item, type, rows, audience, $"Content.{(publish ? "Published" : latest is null ? "Created" : "Saved")}", reason, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<bool> ImportAsync(ContentItem item, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(item);
        var type = await FindTypeAsync(item, cancellationToken);
        var rows = item.IsFresh ? [] : await CurrentAsync(item, cancellationToken);
        if (rows.Count > 0 && item.ContentItemVersionId.Length == 0) return false;
        if (!item.IsFresh && await ItemOfVersionAsync(item.ContentItemVersionId, cancellationToken) is { } other)
        {
            return other == item.ContentItemId ? false : throw new ContentInvalidException(
                [new ContentError(nameof(ContentItem.ContentItemVersionId), $"The version id '{item.ContentItemVersionId}' belongs to the item '{other}' here.")]);
        }

        if (rows.Count > 0 && rows[0].ContentType != type.Name)
            throw new ContentInvalidException([new ContentError(nameof(ContentItem.ContentType), $"'{item.ContentItemId}' is the id of an item of type {rows[0].ContentType} here, not of type {type.Name}.")]);

        var name = item.DisplayText;
        var audience = await HandleAsync(new ContentSavingContext(item, type) { IsImport = true, IsPublishing = item.Published }, cancellationToken);
        if (name.Length > 0) item.DisplayText = name; // as it was written elsewhere, derived or not
        var now = time.GetUtcNow().UtcDateTime;
        item.ContentType = type.Name;
        if (item.ContentItemVersionId.Length == 0) item.ContentItemVersionId = ContentIds.New();
        item.Latest = true;
        item.CreatedUtc ??= rows.FirstOrDefault()?.CreatedUtc ?? now;
        item.ModifiedUtc ??= now;
        item.PublishedUtc ??= item.Published ? now : null;
        if (item.Author.Length == 0) item.Author = actor.Current.UserName;
        await StoreAsync(item, type, rows, audience, "Content.Imported", null, cancellationToken);
        return true;
    }

    /// <inheritdoc />
    public async Task<bool> UnpublishAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var published = await Records.SingleOrDefaultAsync(r => r.ContentItemId == contentItemId && r.Published, cancellationToken);
        if (published is null) return false;
        Unpublish(published);
        var item = ContentJson.ReadItem(published.Content);
        foreach (var handler in _handlers) await handler.SavedAsync(item, work, cancellationToken);
        work.Audit("Content.Unpublished", item.ContentType, item.ContentItemId, item.DisplayText, audience: published.Audience);
        work.LogChange(SourceName, KeyOf(contentItemId));
        return true;
    }

    /// <inheritdoc />
    public async Task<bool> AlterAsync(string contentItemId, Action<ContentItem> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var rows = await Records.Where(r => r.ContentItemId == contentItemId && (r.Latest || r.Published)).ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            Rewrite(row, change);
            // Nothing is written or published, so only what is derived follows.
            var item = ContentJson.ReadItem(row.Content);
            foreach (var projection in _handlers.Where(h => h is IProjection)) await projection.SavedAsync(item, work, cancellationToken);
        }

        if (rows.Any(r => r.Published)) work.LogChange(SourceName, KeyOf(contentItemId));
        return rows.Count > 0;
    }

    /// <inheritdoc />
    public async Task<bool> RemoveAsync(string contentItemId, CancellationToken cancellationToken)
    {
        var rows = await Records.Where(r => r.ContentItemId == contentItemId).ToListAsync(cancellationToken);
        if (rows.Count == 0) return false;
        var latest = rows.First(r => r.Latest);
        var item = ContentJson.ReadItem(latest.Content);
        foreach (var handler in _handlers) await handler.RemovingAsync(item, work, cancellationToken);
        Records.RemoveRange(rows);
        work.Audit("Content.Removed", item.ContentType, item.ContentItemId, item.DisplayText, audience: latest.Audience);
        work.LogChange(SourceName, KeyOf(contentItemId));
        return true;
    }

    private async Task<ContentTypeDefinition> FindTypeAsync(ContentItem item, CancellationToken cancellationToken) => await definitions.FindAsync(item.ContentType, cancellationToken)
        ?? throw new ContentInvalidException([new ContentError(nameof(ContentItem.ContentType), $"There is no content type '{item.ContentType}'.")]);

    private async Task<string?> ItemOfVersionAsync(string versionId, CancellationToken cancellationToken) => versionId.Length == 0 ? null
        : await Records.Where(r => r.ContentItemVersionId == versionId).Select(r => r.ContentItemId).FirstOrDefaultAsync(cancellationToken);

    private Task<List<ContentItemRecord>> CurrentAsync(ContentItem item, CancellationToken cancellationToken) =>
        Records.Where(r => r.ContentItemId == item.ContentItemId && (r.Latest || r.Published)).ToListAsync(cancellationToken);

    private async Task<Audience> HandleAsync(ContentSavingContext saving, CancellationToken cancellationToken)
    {
        foreach (var handler in _handlers) await handler.SavingAsync(saving, cancellationToken);
        return saving.Errors.Count == 0 ? saving.Audience : throw new ContentInvalidException(saving.Errors);
    }

    // Takes the place of the present versions; the unique indexes on Latest and Published hold, because EF Core writes updates of a table before its inserts.
    private async Task StoreAsync(
        ContentItem item, ContentTypeDefinition type, List<ContentItemRecord> present, Audience audience, string eventName, string? reason, CancellationToken cancellationToken)
    {
        if (present.SingleOrDefault(r => r.Latest) is { } latest) Demote(latest);
        if (item.Published && present.SingleOrDefault(r => r.Published) is { } published) Unpublish(published);
        if (!type.IsVersionable) Records.RemoveRange(present.Where(r => !r.Latest && !r.Published));

        var record = await ToRecordAsync(item, audience, reason, cancellationToken);
        Records.Add(record);
        foreach (var handler in _handlers) await handler.SavedAsync(item, work, cancellationToken);
        item.IsFresh = false;
        work.Audit(eventName, item.ContentType, item.ContentItemId, item.DisplayText, reason, record.Audience);
        if (item.Published) work.LogChange(SourceName, KeyOf(item.ContentItemId));
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

    private async Task<ContentItemRecord> ToRecordAsync(ContentItem item, Audience audience, string? reason, CancellationToken cancellationToken) => new()
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
        Audience = work.IsRehearsal ? await audiences.FindIdAsync(audience, cancellationToken) : await audiences.GetIdAsync(audience, cancellationToken),
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Length > 500 ? reason[..500] : reason,
        Content = ContentJson.WriteItem(item),
    };
}
