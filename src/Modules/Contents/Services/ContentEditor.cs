using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Contents.Services;

/// <summary>What people do with items of any type: write, publish, take away, restore, remove. What they may not see or do answers null or false.</summary>
public sealed class ContentEditor(
    IContentManager content, ContentDefinitions definitions, ContentVersions versions, ScheduledPublications scheduled, ContentCommit commit, IActorAccessor actor)
{
    private Actor Actor => actor.Current;

    /// <summary>A new item of a type, not stored; null where the actor may not make one.</summary>
    public async Task<EditedContent?> NewAsync(string typeName, CancellationToken cancellationToken)
    {
        var type = await definitions.FindAsync(typeName, cancellationToken);
        return type is not null && Actor.CanCreate(type) ? new EditedContent(content.New(type.Name), type) : null;
    }

    /// <summary>The newest version of an item that the actor may edit, or null.</summary>
    public async Task<EditedContent?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await content.FindVisibleAsync(contentItemId, Actor.Scope, VersionOptions.Latest, cancellationToken) is not { } item) return null;
        var type = await definitions.FindAsync(item.ContentType, cancellationToken);
        return type is not null && Actor.CanEdit(item, type) ? new EditedContent(item, type) : null;
    }

    /// <summary>Saves what was written: a new item, or a new version on top of the one that was opened.</summary>
    /// <param name="edited">The item from <see cref="NewAsync"/> or <see cref="FindAsync"/>, with what was written.</param>
    /// <param name="input">How to save it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False where the actor may not publish it.</returns>
    /// <exception cref="ContentInvalidException">Something must be put right first.</exception>
    /// <exception cref="ContentConflictException">Somebody else saved it meanwhile.</exception>
    public async Task<bool> SaveAsync(EditedContent edited, ContentInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(edited);
        ArgumentNullException.ThrowIfNull(input);
        var publish = input.Publish || !edited.Type.IsDraftable;
        if ((publish || input.PublishAtUtc is not null) && !Actor.CanPublish(edited.Item, edited.Type)) return false;
        edited.Item.ContentItemVersionId = input.VersionId;
        await content.SaveAsync(edited.Item, publish, cancellationToken, input.Reason);
        if (!publish && input.PublishAtUtc is { } utc) await scheduled.ScheduleAsync(edited.Item, utc, cancellationToken);
        await commit.CommitAsync(edited.Item.ContentItemId, cancellationToken);
        return true;
    }

    /// <summary>Shows an item's newest version to readers as it is. False where the actor may not.</summary>
    /// <exception cref="ContentInvalidException">It does not fit its type.</exception>
    /// <exception cref="ContentConflictException">Somebody else saved it at the same moment.</exception>
    public async Task<bool> PublishAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is not { } edited || !Actor.CanPublish(edited.Item, edited.Type)) return false;
        await content.SaveAsync(edited.Item, publish: true, cancellationToken);
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>Leaves an item a draft that was to be published later. False where the actor may not, or nothing was planned.</summary>
    public async Task<bool> CancelScheduleAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is not { } edited || !Actor.CanPublish(edited.Item, edited.Type)) return false;
        if (!await scheduled.CancelAsync(edited.Item, cancellationToken)) return false;
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>Takes an item away from its readers; the text is kept as a draft. False where the actor may not.</summary>
    public async Task<bool> UnpublishAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is not { } edited || !Actor.CanPublish(edited.Item, edited.Type)) return false;
        await content.UnpublishAsync(contentItemId, cancellationToken);
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>Brings a former version back as the newest draft. False where the actor may not, or there is no such version.</summary>
    /// <exception cref="ContentInvalidException">It no longer fits its type.</exception>
    public async Task<bool> RestoreAsync(string contentItemId, string versionId, string reason, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is not { } edited) return false;
        if (await versions.FindAsync(contentItemId, versionId, cancellationToken) is not { } former) return false;
        former.Item.ContentItemVersionId = edited.Item.ContentItemVersionId;
        await content.SaveAsync(former.Item, publish: !edited.Type.IsDraftable && Actor.CanPublish(edited.Item, edited.Type), cancellationToken, reason);
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }

    /// <summary>Removes an item with all its versions. False where the actor may not.</summary>
    public async Task<bool> DeleteAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is not { } edited || !Actor.CanDelete(edited.Item, edited.Type)) return false;
        await content.RemoveAsync(contentItemId, cancellationToken);
        await commit.CommitAsync(contentItemId, cancellationToken);
        return true;
    }
}
