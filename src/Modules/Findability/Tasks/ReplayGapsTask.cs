using ItsmSite.Findability.Gaps;
using ItsmSite.Findability.Log;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Findability.Tasks;

/// <summary>Counts what was searched in vain, searches it again as those who searched, and closes gaps that are filled.</summary>
[BackgroundTask(Title = "Search gaps", Description = "Counts what people searched and did not find, searches it again as they would, and closes what is found and opened by now. Groups all searches anew when word forms are told otherwise.", Schedule = "*/10 * * * *")]
public sealed class ReplayGapsTask(IServiceScopeFactory scopes, SearchLogWriter writer, SiteSettings settings, SearchRegrouping regrouping, UnitOfWork work, BackgroundTaskReport report, TimeProvider time) : IBackgroundTask
{
    private const string CountedSetting = "SearchGapsCounted";
    private const int MostBatches = 25;

    // Until then a search may still be followed by something.
    private static readonly TimeSpan s_settling = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        await writer.FlushAsync(cancellationToken);
        var start = time.GetUtcNow().UtcDateTime;
        var isRegrouped = await InScopeAsync<SearchRegrouping, bool>(searches => searches.RegroupAsync(cancellationToken));
        await CountAsync(start, isRegrouped, cancellationToken);
        var (replayed, closed) = (0, 0);
        for (var i = 0; i < MostBatches; i++)
        {
            var batch = await InScopeAsync<GapReplays, ReplayBatch>(replays => replays.ReplayAsync(start, cancellationToken));
            if (batch.Replayed == 0) break;
            (replayed, closed) = (replayed + batch.Replayed, closed + batch.Closed);
        }

        if (replayed > 0) report.Message = $"{replayed} replayed, {closed} closed";
    }

    // Whatever changed since the last time; cut short, it is all counted again.
    private async Task CountAsync(DateTime start, bool isRegrouped, CancellationToken cancellationToken)
    {
        var since = isRegrouped ? DateTime.MinValue : await settings.FindAsync<DateTime?>(CountedSetting, cancellationToken) ?? DateTime.MinValue;
        string? after = null;
        do
        {
            after = await InScopeAsync<GapCounter, string?>(counter => counter.CountChangedAsync(since, after, cancellationToken));
        }
        while (after is not null);

        await settings.SetAsync(CountedSetting, start - s_settling, cancellationToken);
        await regrouping.FinishAsync(cancellationToken);
        await work.CommitAsync(cancellationToken);
    }

    // A context for each batch.
    private async Task<TResult> InScopeAsync<TService, TResult>(Func<TService, Task<TResult>> action)
        where TService : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        return await action(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
