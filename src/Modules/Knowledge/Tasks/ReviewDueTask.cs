using ItsmSite.Framework.Background;
using ItsmSite.Framework.Permissions;
using ItsmSite.Knowledge.Services;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Knowledge.Tasks;

/// <summary>Reminds owners of articles that are to be looked over, and editors of those that were not.</summary>
[BackgroundTask(Title = "Review due", Description = "Reminds owners of articles that should be looked over, and after two weeks the editors.", Schedule = "0 4 * * *")]
public sealed class ReviewDueTask(IServiceScopeFactory scopes, BackgroundTaskReport report) : IBackgroundTask
{
    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var (owners, editors) = (0, 0);
        for (var more = true; more;)
        {
            // A transaction and a context for each batch.
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
            var batch = await scope.ServiceProvider.GetRequiredService<ArticleReminders>().RemindAsync(cancellationToken);
            (owners, editors, more) = (owners + batch.Owners, editors + batch.Editors, batch.HasMore);
        }

        if (owners + editors > 0) report.Message = $"{owners} owners reminded, {editors} articles told to the editors";
    }
}
