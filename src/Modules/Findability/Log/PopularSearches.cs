using ItsmSite.Findability.Models;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Findability.Log;

/// <summary>What several people searched for lately and opened something from, read anew each minute: no letter that is typed waits for it.</summary>
public sealed class PopularSearches(IServiceScopeFactory scopes, TimeProvider time, ILogger<PopularSearches> logger)
    : PeriodicReader(TimeSpan.Zero, TimeSpan.FromMinutes(1), time, logger)
{
    private const int MostGroups = 1000;
    private const int MostRows = 50_000;
    private const int MostKeys = 10;
    private const int Days = 60;

    private volatile IReadOnlyList<PopularSearch> _present = [];

    /// <summary>The searches, those by most people first.</summary>
    public IReadOnlyList<PopularSearch> Present => _present;

    /// <inheritdoc />
    public override async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        var db = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var since = Time.GetUtcNow().UtcDateTime.AddDays(-Days);
        // What was typed before a suggestion was taken is seldom a whole search.
        var log = db.Set<SearchEntry>().AsNoTracking().Where(s => s.Utc >= since && !s.IsSuggestion);
        var groups = await log.GroupBy(s => s.Group).Select(g => new { g.Key, People = g.Select(s => s.UserId).Distinct().Count() })
            .Where(g => g.People >= PopularSearch.People).OrderByDescending(g => g.People).ThenBy(g => g.Key).Select(g => g.Key).Take(MostGroups).ToListAsync(cancellationToken);
        var own = log.Where(s => groups.Contains(s.Group));
        var made = (await own.Select(s => new { s.Group, s.UserId, s.Roles, s.Text }).Distinct().OrderBy(s => s.Group).ThenBy(s => s.UserId).Take(MostRows).ToListAsync(cancellationToken)).ToLookup(s => s.Group);
        var opened = (await own.SelectMany(s => s.Openings, (s, o) => new { s.Group, o.Key }).GroupBy(o => new { o.Group, o.Key }).Select(g => new { g.Key.Group, g.Key.Key, Count = g.Count() })
            .OrderByDescending(o => o.Count).ThenBy(o => o.Key).Take(MostRows).ToListAsync(cancellationToken)).ToLookup(o => o.Group, o => o.Key);
        _present =
        [
            .. groups.Where(opened.Contains).Select(g => new PopularSearch(
                [.. made[g].Select(m => new PopularSearchMade(m.UserId, SearchRoles.Parse(m.Roles), m.Text)).Where(m => m.Roles.Count > 0)], [.. opened[g].Take(MostKeys)])),
        ];
    }
}
