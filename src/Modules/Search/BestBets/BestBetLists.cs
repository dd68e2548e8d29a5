using ItsmSite.Contents.Services;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Framework.Web;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Search.BestBets;

/// <summary>Lists best bets for those with the permission. Whose page the reader does not see reads as one whose page is gone.</summary>
public sealed class BestBetLists(SiteDbContext db, PublishedPages pages, IPeople people, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Best bets on a page.</summary>
    public const int PageSize = 25;

    private bool IsAllowed => actor.Current.Has(Permissions.ManageBestBets);

    private IQueryable<BestBet> Bets => db.Set<BestBet>().AsNoTracking().Include(b => b.Phrases);

    /// <summary>A page of the list, those changed last first; empty for those without the permission.</summary>
    /// <param name="words">Only those that have these words in a phrase; null for all.</param>
    /// <param name="page">Number of the page, from 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<BestBetListPage> ListAsync(string? words, int page, CancellationToken cancellationToken)
    {
        if (!IsAllowed) return new BestBetListPage([], 0, 1);
        var bets = Bets;
        if (SearchReferrer.Normalise(words ?? "") is { Length: > 0 } wanted) bets = bets.Where(b => b.Phrases.Any(p => p.Text.Contains(wanted)));
        var found = await bets.CountAsync(cancellationToken);
        var last = Math.Max(1, (found + PageSize - 1) / PageSize);
        var rows = await bets.OrderByDescending(b => b.ChangedUtc).ThenByDescending(b => b.Id).Skip((Math.Clamp(page, 1, last) - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new BestBetListPage(await DescribeAsync(rows, cancellationToken), found, last);
    }

    /// <summary>One by its number, or null.</summary>
    public async Task<BestBetView?> FindAsync(long id, CancellationToken cancellationToken)
    {
        var row = IsAllowed ? await Bets.SingleOrDefaultAsync(b => b.Id == id, cancellationToken) : null;
        return row is null ? null : (await DescribeAsync([row], cancellationToken))[0];
    }

    private async Task<IReadOnlyList<BestBetView>> DescribeAsync(List<BestBet> rows, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var names = await pages.FindNamesAsync([.. rows.Select(b => b.ContentItemId).Distinct()], cancellationToken);
        var who = await people.FindByIdAsync([.. rows.Select(b => b.UserId).Where(id => id.Length > 0).Distinct()], cancellationToken);
        return [.. rows.Select(b => new BestBetView(b, names.GetValueOrDefault(b.ContentItemId), who.GetValueOrDefault(b.UserId)?.DisplayName ?? "", b.Until < today))];
    }
}
