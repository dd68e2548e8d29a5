using ItsmSite.Findability.Models;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Solved;

/// <summary>Reads from the log which pages answered which searches: the page that was opened last, where nobody was asked for help within a day.</summary>
public sealed class SolvedSearchReader(SiteDbContext db, SearchGroups groups, TimeProvider time)
{
    /// <summary>Fewest people: one alone must not move a page up for all.</summary>
    public const int FewestPeople = 2;

    /// <summary>How long what solved a search counts.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(90);

    private const int MostAnswers = 20_000;

    /// <summary>Those that most people were helped by.</summary>
    public async Task<SolvedSearchTable> ReadAsync(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().UtcDateTime - Memory;
        var openings = db.Set<SearchOpening>();
        var answers = await db.Set<SearchEntry>().Where(s => s.Utc >= since && s.HelpUtc == null && !s.IsSuggestion)
            .Join(openings.Where(o => !openings.Any(later => later.SearchId == o.SearchId && later.Id > o.Id)), s => s.Id, o => o.SearchId, (s, o) => new { s.Group, o.Key, s.UserId })
            .GroupBy(a => new { a.Group, a.Key })
            .Select(g => new { g.Key.Group, g.Key.Key, People = g.Select(a => a.UserId).Distinct().Count() })
            .Where(a => a.People >= FewestPeople)
            .OrderByDescending(a => a.People).ThenBy(a => a.Group).ThenBy(a => a.Key).Take(MostAnswers)
            .ToListAsync(cancellationToken);
        return new SolvedSearchTable(groups, answers.ToLookup(a => a.Group, a => (a.Key, a.People)));
    }
}
