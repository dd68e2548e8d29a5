using ItsmSite.Findability.Models;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Synonyms;

/// <summary>Reads the searches from which synonyms are proposed.</summary>
public sealed class SearchTurns(SiteDbContext db, TimeProvider time)
{
    private const int MostSearches = 20_000;
    private static readonly TimeSpan s_reach = TimeSpan.FromDays(91);

    /// <summary>The last searches, with the groups they are stored under.</summary>
    public async Task<IReadOnlyList<SearchTurn>> ReadAsync(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().UtcDateTime - s_reach;
        // What was typed of a suggestion is the beginning of a word.
        return await db.Set<SearchEntry>().AsNoTracking().Where(s => s.Utc >= since && !s.IsSuggestion).OrderByDescending(s => s.Id).Take(MostSearches)
            .Select(s => new SearchTurn(s.UserId, s.Text, s.Group, s.Utc, db.Set<SearchOpening>().Where(o => o.SearchId == s.Id).Min(o => (DateTime?)o.Utc)))
            .ToListAsync(cancellationToken);
    }
}
