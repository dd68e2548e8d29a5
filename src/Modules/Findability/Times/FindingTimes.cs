using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Times;

/// <summary>Tells how long finding takes, by week, role, type of page and topic; for those with the permission.</summary>
public sealed class FindingTimes(SiteDbContext db, PageTopics topics, SearchLogWriter writer, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Weeks that are told of.</summary>
    public const int Weeks = 13;

    private const int MostSearches = 50_000;

    /// <summary>The report; null for those without the permission.</summary>
    /// <param name="role">Only of people with this role; empty for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<FindingReport?> FindAsync(string role, CancellationToken cancellationToken)
    {
        if (!actor.Current.Has(Permissions.ManageSearchGaps)) return null;
        await writer.FlushAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var first = DateOnly.FromDateTime(now).AddDays(1 - (7 * Weeks));
        // What is not a day old may still be followed by a call for help.
        var (from, to) = (first.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), now.AddDays(-1));
        var steps = await db.Set<SearchEntry>().AsNoTracking().Where(s => s.Utc >= from && s.Utc <= to).OrderByDescending(s => s.Id).Take(MostSearches)
            .Select(s => new
            {
                s.UserId, s.Roles, s.Utc, s.HelpUtc,
                Last = db.Set<SearchOpening>().Where(o => o.SearchId == s.Id).OrderByDescending(o => o.Utc).ThenByDescending(o => o.Id).Select(o => new { o.Utc, o.Type, o.Key }).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
        var findings = Finding.Of(steps.Select(s => new SearchStep(s.UserId, s.Roles, s.Utc, s.Last?.Utc, s.Last?.Type ?? "", s.Last?.Key ?? "", s.HelpUtc is not null)));
        if (role.Length > 0) findings = [.. findings.Where(f => f.Roles.Contains(role))];
        var byWeek = findings.ToLookup(f => (DateOnly.FromDateTime(f.Utc).DayNumber - first.DayNumber) / 7);
        return new FindingReport(
            FindingFigures.Of(findings),
            [.. Enumerable.Range(0, Weeks).Select(w => (first.AddDays(7 * w), FindingFigures.Of(byWeek[w])))],
            Told(findings.SelectMany(f => f.Roles.Select(r => (r, f))).ToLookup(r => r.r, r => r.f)),
            Told(findings.ToLookup(f => f.Type)),
            [.. Told(await ByTopicAsync(findings, cancellationToken)).OrderBy(t => t.Name.Length == 0)]);
    }

    // A page about several things counts for each of them.
    private async Task<ILookup<string, Finding>> ByTopicAsync(IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        var pages = findings.Select(f => (Finding: f, Page: ContentManager.IdOf(f.Key))).ToList();
        var known = await topics.FindAsync([.. pages.Select(p => p.Page).OfType<string>().Distinct()], cancellationToken);
        return pages.SelectMany(p => (p.Page is null ? [] : known[p.Page]).DefaultIfEmpty("").Select(topic => (topic, p.Finding))).ToLookup(p => p.topic, p => p.Finding);
    }

    private static IReadOnlyList<(string Name, FindingFigures Figures)> Told(ILookup<string, Finding> groups) =>
        [.. groups.Select(g => (g.Key, Figures: FindingFigures.Of(g))).Where(g => g.Figures is not null).Select(g => (g.Key, g.Figures!)).OrderByDescending(g => g.Item2.Count).ThenBy(g => g.Key, StringComparer.Ordinal)];
}
