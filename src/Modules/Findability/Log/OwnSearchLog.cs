using ItsmSite.Findability.Models;
using ItsmSite.Framework.Navigation;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Log;

/// <summary>What the log keeps of the person who is acting, shown to and erased by this person alone; on the profile the last of it.</summary>
public sealed class OwnSearchLog(SiteDbContext db, SearchRemoval removal, SearchErasing log, SearchLogWriter writer, IActorAccessor actor) : IProfileSection
{
    /// <summary>Most searches that are listed.</summary>
    public const int Most = 200;

    private const int MostOnProfile = 8;

    /// <inheritdoc />
    public int Order => 10;

    // Asked for in each query, so that there is no way to another's.
    private IQueryable<SearchEntry> Own(IQueryable<SearchEntry> searches)
    {
        var me = actor.Current.UserId;
        return searches.Where(s => s.UserId == me && me != "");
    }

    /// <inheritdoc />
    public async Task<ProfileSection?> BuildAsync(CancellationToken cancellationToken) =>
        actor.Current.IsPerson ? new ProfileSection("/Pages/Findability/_OwnSearches.cshtml", await ListAsync(MostOnProfile, cancellationToken)) : null;

    /// <summary>The last searches.</summary>
    public async Task<OwnSearchList> ListAsync(int most, CancellationToken cancellationToken)
    {
        await writer.FlushAsync(cancellationToken);
        var texts = Own(db.Set<SearchEntry>().AsNoTracking()).GroupBy(s => s.Text).Select(g => new { Text = g.Key, Times = g.Count(), LastUtc = g.Max(s => s.Utc) });
        var last = await texts.OrderByDescending(t => t.LastUtc).ThenBy(t => t.Text).Take(Math.Clamp(most, 1, Most)).ToListAsync(cancellationToken);
        return new OwnSearchList([.. last.Select(t => new OwnSearch(t.Text, t.Times, t.LastUtc))], await texts.CountAsync(cancellationToken), await log.FindDaysAsync(cancellationToken));
    }

    /// <summary>Erases what the person searched with certain words.</summary>
    /// <returns>How many searches went.</returns>
    public Task<int> RemoveAsync(string text, CancellationToken cancellationToken) => EraseAsync(searches => Own(searches).Where(s => s.Text == text), cancellationToken);

    /// <summary>Erases everything the person searched.</summary>
    /// <returns>How many searches went.</returns>
    public Task<int> ClearAsync(CancellationToken cancellationToken) => EraseAsync(Own, cancellationToken);

    private async Task<int> EraseAsync(Func<IQueryable<SearchEntry>, IQueryable<SearchEntry>> which, CancellationToken cancellationToken) =>
        actor.Current is { IsPerson: true } me ? await removal.EraseAsync(which, SearchAudit.OwnErased, me.UserId, me.UserName, cancellationToken) : 0;
}
