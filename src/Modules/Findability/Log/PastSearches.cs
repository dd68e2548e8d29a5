using ItsmSite.Findability.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Search.Analysis;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Log;

/// <inheritdoc cref="IPastSearches"/>
public sealed class PastSearches(SiteDbContext db, SearchGroups groups, SearchLogWriter writer, IActorAccessor actor) : IPastSearches
{
    private const int MostAnswers = 100;
    private const int MostWords = 60;

    /// <inheritdoc />
    public async Task<IReadOnlyList<PastSearch>> FindAsync(PastSearchQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        await writer.FlushAsync(cancellationToken);
        var words = query.Texts.SelectMany(groups.WordsOf).Distinct().Take(MostWords).ToList();
        var key = query.ContentItemId is null ? "" : ContentManager.KeyOf(query.ContentItemId);
        var me = actor.Current.UserId;
        var log = db.Set<SearchEntry>().AsNoTracking();
        var byWord = db.Set<SearchWord>().Where(w => words.Contains(w.Word)).Select(w => w.Group);
        var byItem = log.Where(s => db.Set<SearchOpening>().Any(o => o.Key == key && o.SearchId == s.Id)).Select(s => s.Group);
        var fitting = log.Where(s => byWord.Contains(s.Group) || byItem.Contains(s.Group))
            .GroupBy(s => s.Group)
            .Select(g => new SearchGroupCount { Group = g.Key, Searches = g.Count(), People = g.Select(s => s.UserId).Distinct().Count(), LastUtc = g.Max(s => s.Utc) });
        var found = await fitting.ShownTo(db.Set<SearchGap>().Where(g => g.OwnerId == me).Select(g => g.Group))
            .OrderByDescending(g => g.Searches).ThenBy(g => g.Group).Take(Math.Clamp(query.Most, 1, MostAnswers)).ToListAsync(cancellationToken);
        return found.Count == 0 ? [] : await NameAsync(log, found, cancellationToken);
    }

    private static async Task<IReadOnlyList<PastSearch>> NameAsync(IQueryable<SearchEntry> log, IReadOnlyList<SearchGroupCount> found, CancellationToken cancellationToken)
    {
        var names = found.Select(g => g.Group).ToList();
        var own = log.Where(s => names.Contains(s.Group));
        var texts = await own.GroupBy(s => new { s.Group, s.Text }).Select(g => new { g.Key.Group, g.Key.Text, Count = g.Count() }).ToListAsync(cancellationToken);
        var roles = await own.GroupBy(s => new { s.Group, s.Roles }).Select(g => new { g.Key.Group, g.Key.Roles, Count = g.Count() }).ToListAsync(cancellationToken);
        var textOf = texts.ToLookup(t => t.Group);
        var rolesOf = roles.ToLookup(r => r.Group);
        return [.. found.Select(g => new PastSearch(
            textOf[g.Group].OrderByDescending(t => t.Count).ThenBy(t => t.Text, StringComparer.Ordinal).First().Text,
            g.Searches,
            g.People,
            SearchRoles.MostFrequent(rolesOf[g.Group].Select(r => (r.Roles, r.Count))),
            g.LastUtc))];
    }
}
