using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Content;

/// <summary>
/// Finds and changes content items. What a scope can't see does not exist for it. Changes become durable with the unit of work's commit.
/// Names follow Orchard Core's interface of the same name.
/// </summary>
public interface IContentManager
{
    /// <summary>A new item of a type, not stored yet, owned by who is acting.</summary>
    ContentItem New(string contentType);

    /// <summary>An item by its id, or null where there is none.</summary>
    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions version, CancellationToken cancellationToken);

    /// <summary>The items of these ids that exist in that version, keyed by id; those outside the scope are missing.</summary>
    Task<IReadOnlyDictionary<string, ContentItem>> FindVisibleAsync(IReadOnlyCollection<string> contentItemIds, AudienceScope scope, VersionOptions version, CancellationToken cancellationToken);

    /// <summary>
    /// Stores the item as its newest version. With <paramref name="publish"/> readers see it; without, it is a draft beside what they see now.
    /// </summary>
    /// <param name="item">The item; its version id is the one that was opened, empty for a new item.</param>
    /// <param name="publish">Whether readers are to see it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="reason">Why, in the author's words.</param>
    /// <exception cref="ContentInvalidException">A handler refused it.</exception>
    /// <exception cref="ContentConflictException">A newer version than the opened one exists.</exception>
    Task SaveAsync(ContentItem item, bool publish, CancellationToken cancellationToken, string? reason = null);

    /// <summary>
    /// Stores a version as it was written elsewhere, with its ids, dates, owner and author: what an export wrote becomes the newest version here.
    /// A version that is here already, or one without a version id of an item that is here, changes nothing.
    /// </summary>
    /// <returns>False where nothing changed.</returns>
    /// <exception cref="ContentInvalidException">Its type is not known, its id belongs to another type, or a handler refused it.</exception>
    Task<bool> ImportAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>Takes the item away from readers; its newest version stays as a draft. False where nothing was published.</summary>
    Task<bool> UnpublishAsync(string contentItemId, CancellationToken cancellationToken);

    /// <summary>
    /// Changes what is known about an item beside its text, such as when somebody last looked it over: in its newest and its published version, without making another.
    /// Dates, author and version ids stay. False where there is none.
    /// </summary>
    /// <param name="contentItemId">The item.</param>
    /// <param name="change">Done to each of the two versions; changes parts only.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<bool> AlterAsync(string contentItemId, Action<ContentItem> change, CancellationToken cancellationToken);

    /// <summary>Removes the item with all its versions. False where there was none.</summary>
    Task<bool> RemoveAsync(string contentItemId, CancellationToken cancellationToken);
}
