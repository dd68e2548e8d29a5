using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Contents.Services;

/// <summary>Published items by addresses that people paste, as far as the actor sees them. One that is gone and one that is not for the actor answer alike.</summary>
public sealed class PublishedPages(SiteDbContext db, RoutedItems routes, IActorAccessor actor)
{
    private const string ById = "content/";

    /// <summary>The published items that the actor sees.</summary>
    public IQueryable<ContentItemRecord> Visible => db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => r.Published);

    /// <summary>The address of a page by its id, whatever its path is.</summary>
    public static string AddressOf(string contentItemId) => "/" + ById + contentItemId;

    /// <summary>The item at an address that the actor sees, with its name; null where there is none.</summary>
    public async Task<(string ContentItemId, string Name)?> FindAsync(string address, CancellationToken cancellationToken)
    {
        var path = RoutedItems.PathOf(address);
        var id = path.StartsWith(ById, StringComparison.OrdinalIgnoreCase) ? path[ById.Length..] : (await routes.FindAsync(path, cancellationToken))?.ContentItemId;
        if (string.IsNullOrEmpty(id)) return null;
        return await Visible.Where(r => r.ContentItemId == id).Select(r => r.DisplayText).FirstOrDefaultAsync(cancellationToken) is { } name ? (id, name) : null;
    }

    /// <summary>Names of the items that the actor sees, by id.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindNamesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        await Visible.Where(r => ids.Contains(r.ContentItemId)).ToDictionaryAsync(r => r.ContentItemId, r => r.DisplayText, cancellationToken);
}
