using ItsmSite.Findability.Log;
using ItsmSite.Framework.Background;

namespace ItsmSite.Findability.Tasks;

/// <summary>Removes searches that were kept long enough.</summary>
[BackgroundTask(Title = "Forget searches", Description = "Removes searches that are older than the days they are kept for.", Schedule = "40 3 * * *")]
public sealed class ForgetSearchesTask(SearchErasing log, SearchRemoval removal, BackgroundTaskReport report, TimeProvider time) : IBackgroundTask
{
    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().UtcDateTime.AddDays(-await log.FindDaysAsync(cancellationToken));
        var removed = await removal.RemoveAsync(searches => searches.Where(s => s.Utc < before), cancellationToken);
        if (removed > 0) report.Message = $"{removed} removed";
    }
}
