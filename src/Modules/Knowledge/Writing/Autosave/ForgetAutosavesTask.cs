using ItsmSite.Framework.Background;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Knowledge.Writing.Autosave;

/// <summary>Removes what was written and neither saved nor touched for ninety days.</summary>
[BackgroundTask(Title = "Forget unsaved articles", Description = "Removes what was written but not saved and not touched for ninety days.", Schedule = "20 3 * * *")]
public sealed class ForgetAutosavesTask(UnitOfWork work, BackgroundTaskReport report, TimeProvider time) : IBackgroundTask
{
    /// <summary>How long unsaved text is kept, in days.</summary>
    public const int Days = 90;

    private const int BatchSize = 200;

    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().UtcDateTime.AddDays(-Days);
        var removed = 0;
        while (await work.Db.Set<ArticleAutosave>().Where(a => a.Utc < before).OrderBy(a => a.Utc).Take(BatchSize).ToListAsync(cancellationToken) is { Count: > 0 } old)
        {
            work.Db.RemoveRange(old);
            await work.CommitAsync(cancellationToken);
            removed += old.Count;
        }

        if (removed > 0) report.Message = $"{removed} removed";
    }
}
