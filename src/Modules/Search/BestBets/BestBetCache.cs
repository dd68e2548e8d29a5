using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Search.BestBets;

/// <summary>The best bets at hand, kept for some seconds as settings are: a search reads nothing for them.</summary>
public sealed class BestBetCache(SiteDbContext db, BriefCache<string, BestBetSet> cache, SearchGroups groups, TimeProvider time)
{
    private const string All = "all";

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <inheritdoc cref="BestBetSet.Find" />
    public async ValueTask<BestBetEntry?> FindAsync(string text, string? culture, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).Find(text, culture, Today, groups);

    /// <inheritdoc cref="BestBetSet.Complete" />
    public async ValueTask<BestBetEntry?> CompleteAsync(string text, string? culture, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).Complete(text, culture, Today, groups);

    private async ValueTask<BestBetSet> ReadAsync(CancellationToken cancellationToken) => (await cache.GetAsync(All, async _ => new BestBetSet(
        await db.Set<BestBet>().AsNoTracking().Join(db.Set<BestBetPhrase>(), b => b.Id, p => p.BestBetId, (b, p) => new BestBetEntry(p.Text, p.Group, b.ContentItemId, b.Culture, b.Until))
            .ToListAsync(cancellationToken))))!;
}
