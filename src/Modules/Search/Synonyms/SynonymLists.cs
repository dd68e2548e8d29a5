using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Search.Synonyms;

/// <summary>Lists synonyms for those with the permission.</summary>
public sealed class SynonymLists(SiteDbContext db, IActorAccessor actor)
{
    /// <summary>Sets on a page.</summary>
    public const int PageSize = 25;

    private bool IsAllowed => actor.Current.Has(Permissions.ManageSynonyms);

    /// <summary>A page of the list in order of the words; empty for those without the permission.</summary>
    /// <param name="text">Only those that hold this; empty for all.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SynonymListPage> ListAsync(string text, int page, CancellationToken cancellationToken)
    {
        if (!IsAllowed) return new SynonymListPage([], 0, 1);
        var sets = db.Set<SynonymSet>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(text))
        {
            var pattern = LikePattern.Containing(text);
            sets = sets.Where(s => EF.Functions.Like(s.Text, pattern, LikePattern.Escape));
        }

        var found = await sets.CountAsync(cancellationToken);
        var last = Math.Max(1, (found + PageSize - 1) / PageSize);
        var rows = await sets.OrderBy(s => s.Text).ThenBy(s => s.Id).Skip((Math.Clamp(page, 1, last) - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new SynonymListPage(rows, found, last);
    }

    /// <summary>A set by its number; null where there is none, or the actor may not see it.</summary>
    public Task<SynonymSet?> FindAsync(long id, CancellationToken cancellationToken) =>
        IsAllowed ? db.Set<SynonymSet>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) : Task.FromResult<SynonymSet?>(null);
}
