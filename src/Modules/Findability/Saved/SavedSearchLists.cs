using ItsmSite.Contents.Services;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Saved;

/// <summary>Lists saved searches for those with the permission. Whose page the reader does not see reads as one whose page is gone: as a row, in the filter and in counts alike.</summary>
public sealed class SavedSearchLists(SiteDbContext db, PublishedPages pages, IPeople people, IActorAccessor actor)
{
    /// <summary>Searches on a page.</summary>
    public const int PageSize = 25;

    private bool IsAllowed => actor.Current.Has(Permissions.ManageSearchGaps);

    private IQueryable<string> VisiblePages => pages.Visible.Select(r => r.ContentItemId);

    /// <summary>A page of the list: drops first, then pages that are gone; empty for those without the permission.</summary>
    /// <param name="state">Only in this state, or null for all.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="size">Rows on a page.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SavedSearchListPage> ListAsync(SavedSearchState? state, int page, int size, CancellationToken cancellationToken)
    {
        if (!IsAllowed) return new SavedSearchListPage([], 0, 1);
        var searches = Filtered(state);
        var found = await searches.CountAsync(cancellationToken);
        var last = Math.Max(1, (found + size - 1) / size);
        var rows = await searches.OrderBy(s => !VisiblePages.Contains(s.ContentItemId) ? 1 : s.State == SavedSearchState.Dropped ? 0 : s.State == SavedSearchState.Gone ? 1 : 2)
            .ThenByDescending(s => s.SinceUtc).ThenBy(s => s.Id).Skip((Math.Clamp(page, 1, last) - 1) * size).Take(size).ToListAsync(cancellationToken);
        return new SavedSearchListPage(await DescribeAsync(rows, cancellationToken), found, last);
    }

    /// <summary>One by its number, or null.</summary>
    public async Task<SavedSearchView?> FindAsync(long id, CancellationToken cancellationToken)
    {
        var row = IsAllowed ? await db.Set<SavedSearch>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) : null;
        return row is null ? null : (await DescribeAsync([row], cancellationToken))[0];
    }

    /// <summary>How many no longer find their page, as far as the actor sees it; 0 for those without the permission.</summary>
    public Task<int> CountDroppedAsync(CancellationToken cancellationToken) =>
        IsAllowed ? Filtered(SavedSearchState.Dropped).CountAsync(cancellationToken) : Task.FromResult(0);

    private IQueryable<SavedSearch> Filtered(SavedSearchState? state)
    {
        var searches = db.Set<SavedSearch>().AsNoTracking();
        return state switch
        {
            null => searches,
            SavedSearchState.Gone => searches.Where(s => s.State == SavedSearchState.Gone || !VisiblePages.Contains(s.ContentItemId)),
            { } wanted => searches.Where(s => s.State == wanted && VisiblePages.Contains(s.ContentItemId)),
        };
    }

    private async Task<IReadOnlyList<SavedSearchView>> DescribeAsync(List<SavedSearch> rows, CancellationToken cancellationToken)
    {
        var names = await pages.FindNamesAsync([.. rows.Select(s => s.ContentItemId).Distinct()], cancellationToken);
        var who = await people.FindByIdAsync([.. rows.Select(s => s.UserId).Where(id => id.Length > 0).Distinct()], cancellationToken);
        return [.. rows.Select(s => new SavedSearchView(
            s,
            names.ContainsKey(s.ContentItemId) ? s.State : SavedSearchState.Gone,
            s.State == SavedSearchState.Gone ? null : names.GetValueOrDefault(s.ContentItemId),
            who.GetValueOrDefault(s.UserId)?.DisplayName ?? ""))];
    }
}
