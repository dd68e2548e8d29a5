using ItsmSite.Findability.Log;
using ItsmSite.Findability.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Gaps;

/// <summary>
/// Lists gaps for those with the permission. A cause tells of a page: who may not see the page reads “nothing about it”, as a row, in filters and in counts.
/// </summary>
public sealed class GapLists(SiteDbContext db, SearchLogWriter writer, IPeople people, IActorAccessor actor, TimeProvider time)
{
    /// <summary>Gaps on a page.</summary>
    public const int PageSize = 25;

    private const int MaxPages = 400;
    private const int Weeks = 13;

    private IQueryable<string> VisiblePages => db.Set<ContentItemRecord>().VisibleTo(actor.Current.Scope).Where(r => r.Published).Select(r => r.ContentItemId);

    private bool IsAllowed => actor.Current.Has(Permissions.ManageSearchGaps);

    /// <summary>A page of the list; empty for those without the permission.</summary>
    public async Task<GapListPage> ListAsync(GapFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (!IsAllowed) return new GapListPage([], 0, 1);
        await writer.FlushAsync(cancellationToken);
        page = Math.Clamp(page, 1, MaxPages);
        var gaps = Filtered(filter);
        var found = await gaps.OrderBy(g => g.Id).Take(PageSize * MaxPages).CountAsync(cancellationToken);
        var rows = await Ordered(gaps, filter.Order).Skip((page - 1) * size).Take(size).ToListAsync(cancellationToken);
        return new GapListPage(await DescribeAsync(rows, cancellationToken), found, Math.Max(1, (found + size - 1) / size));
    }

    /// <summary>A gap for those with the permission and for who looks after it; else null.</summary>
    public async Task<GapView?> FindAsync(long id, CancellationToken cancellationToken)
    {
        await writer.FlushAsync(cancellationToken);
        var me = actor.Current.UserId;
        var isAllowed = IsAllowed;
        var gap = await db.Set<SearchGap>().AsNoTracking().SingleOrDefaultAsync(g => g.Id == id && (isAllowed || g.OwnerId == me), cancellationToken);
        return gap is null ? null : (await DescribeAsync([gap], cancellationToken))[0];
    }

    /// <summary>What happened to a gap that the actor was shown, newest first, with the names of people.</summary>
    public async Task<IReadOnlyList<(SearchGapEvent Event, string Who, string WhoElse)>> ListEventsAsync(SearchGap gap, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gap);
        var events = await db.Set<SearchGapEvent>().AsNoTracking().Where(e => e.GapId == gap.Id).OrderByDescending(e => e.Id).Take(100).ToListAsync(cancellationToken);
        var names = await people.FindByIdAsync([.. events.Select(e => e.UserId).Concat(events.Where(e => e.Kind == GapEventKind.Assigned).Select(e => e.Note)).Where(id => id.Length > 0).Distinct()], cancellationToken);
        string NameOf(string id) => names.GetValueOrDefault(id)?.DisplayName ?? "";
        return [.. events.Select(e => (e, NameOf(e.UserId), e.Kind == GapEventKind.Assigned ? NameOf(e.Note) : ""))];
    }

    /// <summary>Searches of each of the last weeks, and those from which something was opened; the oldest first. Empty while there is nothing.</summary>
    public async Task<IReadOnlyList<(DateOnly Week, int Searches, int Opened)>> ListWeeksAsync(CancellationToken cancellationToken)
    {
        if (!IsAllowed) return [];
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var first = today.AddDays(1 - (7 * Weeks));
        var days = await db.Set<SearchDay>().AsNoTracking().Where(d => d.Day >= first).ToListAsync(cancellationToken);
        if (days.Count == 0) return [];
        var byWeek = days.ToLookup(d => (d.Day.DayNumber - first.DayNumber) / 7);
        return [.. Enumerable.Range(0, Weeks).Select(w => (first.AddDays(7 * w), byWeek[w].Sum(d => d.Searches), byWeek[w].Sum(d => d.Opened)))];
    }

    /// <summary>Roles that occur in gaps.</summary>
    public Task<List<string>> ListRolesAsync(CancellationToken cancellationToken) => db.Set<SearchGapRole>().Select(r => r.Role).Distinct().OrderBy(r => r).Take(100).ToListAsync(cancellationToken);

    /// <summary>People who look after gaps, by name.</summary>
    public async Task<IReadOnlyList<Person>> ListOwnersAsync(CancellationToken cancellationToken)
    {
        var ids = await db.Set<SearchGap>().Where(g => g.OwnerId != null).Select(g => g.OwnerId!).Distinct().OrderBy(id => id).Take(500).ToListAsync(cancellationToken);
        return [.. (await people.FindByIdAsync(ids, cancellationToken)).Values.OrderBy(p => p.DisplayName, StringComparer.CurrentCulture)];
    }

    private IQueryable<SearchGap> Filtered(GapFilter filter)
    {
        var gaps = db.Set<SearchGap>().AsNoTracking();
        if (filter.State is { } state) gaps = gaps.Where(g => g.State == state);
        else if (!filter.EveryState) gaps = gaps.Where(g => g.State == GapState.Open || g.State == GapState.Working);
        if (filter.WithoutOwner) gaps = gaps.Where(g => g.OwnerId == null);
        else if (filter.OwnerId.Length > 0) gaps = gaps.Where(g => g.OwnerId == filter.OwnerId);
        if (filter.Role.Length > 0) gaps = gaps.Where(g => db.Set<SearchGapRole>().Any(r => r.GapId == g.Id && r.Role == filter.Role));
        return filter.Cause switch
        {
            null => gaps,
            GapCause.NoContent => gaps.Where(g => g.Cause == GapCause.NoContent || (g.CauseItemId != null && !VisiblePages.Contains(g.CauseItemId))),
            var cause => gaps.Where(g => g.Cause == cause && (g.CauseItemId == null || VisiblePages.Contains(g.CauseItemId))),
        };
    }

    private static IQueryable<SearchGap> Ordered(IQueryable<SearchGap> gaps, GapOrder order) => order switch
    {
        GapOrder.Searches => gaps.OrderByDescending(g => g.Searches).ThenByDescending(g => g.LastUtc).ThenBy(g => g.Id),
        GapOrder.Last => gaps.OrderByDescending(g => g.LastUtc).ThenBy(g => g.Id),
        GapOrder.Due => gaps.OrderBy(g => g.DueDate == null).ThenBy(g => g.DueDate).ThenBy(g => g.Id),
        _ => gaps.OrderByDescending(g => g.People).ThenByDescending(g => g.Searches).ThenBy(g => g.Id),
    };

    private async Task<IReadOnlyList<GapView>> DescribeAsync(List<SearchGap> gaps, CancellationToken cancellationToken)
    {
        var pages = gaps.Select(g => g.CauseItemId).OfType<string>().Distinct().ToList();
        var names = pages.Count == 0 ? [] : await db.Set<ContentItemRecord>().AsNoTracking().VisibleTo(actor.Current.Scope).Where(r => r.Published && pages.Contains(r.ContentItemId))
            .ToDictionaryAsync(r => r.ContentItemId, r => r.DisplayText, cancellationToken);
        var owners = await people.FindByIdAsync([.. gaps.Select(g => g.OwnerId).OfType<string>().Distinct()], cancellationToken);
        var ids = gaps.ConvertAll(g => g.Id);
        var roles = (await db.Set<SearchGapRole>().AsNoTracking().Where(r => ids.Contains(r.GapId)).ToListAsync(cancellationToken)).ToLookup(r => r.GapId);
        return [.. gaps.Select(g => new GapView(
            g,
            g.CauseItemId is null || names.ContainsKey(g.CauseItemId) ? g.Cause : GapCause.NoContent,
            g.CauseItemId is not null && names.TryGetValue(g.CauseItemId, out var name) ? (name, $"/content/{g.CauseItemId}") : null,
            g.OwnerId is null ? "" : owners.GetValueOrDefault(g.OwnerId)?.DisplayName ?? "",
            [.. roles[g.Id].OrderByDescending(r => r.Searches).ThenBy(r => r.Role, StringComparer.Ordinal).Select(r => (r.Role, r.Searches))]))];
    }
}
