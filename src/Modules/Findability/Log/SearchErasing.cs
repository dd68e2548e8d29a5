using ItsmSite.Findability.Models;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Findability.Log;

/// <summary>What administrators do with the log.</summary>
public sealed class SearchErasing(UnitOfWork work, SiteSettings settings, SearchRemoval removal, SearchLogWriter writer, IPeople people, IActorAccessor actor)
{
    /// <summary>Days that searches are kept.</summary>
    public async Task<int> FindDaysAsync(CancellationToken cancellationToken) => await settings.FindAsync<int?>(SearchLogSettings.Days, cancellationToken) ?? SearchLogSettings.DefaultDays;

    /// <summary>How many searches are kept, and since when; null where there are none.</summary>
    public async Task<(int Count, DateTime? SinceUtc)> CountAsync(CancellationToken cancellationToken)
    {
        await writer.FlushAsync(cancellationToken);
        var log = work.Db.Set<SearchEntry>();
        return (await log.CountAsync(cancellationToken), await log.MinAsync(s => (DateTime?)s.Utc, cancellationToken));
    }

    /// <summary>Says how long searches are kept. False where the actor may not, or the number is out of bounds.</summary>
    public async Task<bool> KeepForAsync(int days, CancellationToken cancellationToken)
    {
        if (days is < SearchLogSettings.LeastDays or > SearchLogSettings.MostDays || !actor.Current.Has(Permissions.ManageSearchLog)) return false;
        if (await settings.SetAsync(SearchLogSettings.Days, days, cancellationToken)) work.Audit("Setting.Changed", "Setting", SearchLogSettings.Days, SearchLogSettings.Days);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Erases everything a person ever searched, what waits to be written too.</summary>
    /// <returns>How many searches went; null where the actor may not.</returns>
    public async Task<int?> EraseAsync(string userId, CancellationToken cancellationToken)
    {
        if (!actor.Current.Has(Permissions.ManageSearchLog)) return null;
        var person = (await people.FindByIdAsync([userId], cancellationToken)).GetValueOrDefault(userId);
        return await removal.EraseAsync(log => log.Where(s => s.UserId == userId), SearchAudit.Erased, userId, person?.UserName ?? "", cancellationToken);
    }
}
