using ItsmSite.Findability.Models;
using ItsmSite.Findability.Saved;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Findability.Tasks;

/// <summary>Tries all saved searches again once the index has followed a change, and does nothing while it has not.</summary>
[BackgroundTask(Title = "Saved searches", Description = "After something was published, tries the saved searches again and keeps which of them no longer find their page.", Schedule = "* * * * *")]
public sealed class CheckSavedSearchesTask(IServiceScopeFactory scopes, ISearchIndex index, SiteSettings settings, UnitOfWork work, BackgroundTaskReport report) : IBackgroundTask
{
    private const string CheckedSetting = "SavedSearchesChecked";

    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        // Read first: what is published while this runs is tried the next time.
        if (index.Status.State != IndexState.Ready || await index.GetCursorAsync(cancellationToken) is not { } cursor) return;
        var position = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{cursor.Epoch}:{cursor.Position}");
        if (await settings.FindAsync<string>(CheckedSetting, cancellationToken) == position && !await work.Db.Set<SavedSearch>().AnyAsync(s => s.State == SavedSearchState.Waiting, cancellationToken)) return;
        var (tried, dropped, isKept) = (0, 0, true);
        for (long? after = 0; after is not null;)
        {
            var batch = await CheckAsync(after.Value, cancellationToken);
            (tried, dropped, isKept, after) = (tried + batch.Tried, dropped + batch.Dropped, isKept && batch.IsKept, batch.Last);
        }

        if (isKept) await settings.SetAsync(CheckedSetting, position, cancellationToken);
        await work.CommitAsync(cancellationToken);
        if (tried > 0) report.Message = $"{tried} tried, {dropped} dropped";
    }

    // A context for each batch.
    private async Task<SavedSearchBatch> CheckAsync(long after, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        return await scope.ServiceProvider.GetRequiredService<SavedSearchChecks>().CheckAsync(after, cancellationToken);
    }
}
