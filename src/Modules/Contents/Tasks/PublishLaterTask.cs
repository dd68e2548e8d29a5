using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Background;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Contents.Tasks;

/// <summary>Shows drafts to readers when their time has come, each in the name of who planned it and in a transaction of its own.</summary>
[BackgroundTask(Title = "Publish later", Description = "Publishes the drafts whose time has come.", Schedule = "* * * * *")]
public sealed class PublishLaterTask(IServiceScopeFactory scopes, ScheduledPublications scheduled, BackgroundTaskReport report, TimeProvider time) : IBackgroundTask
{
    private const int BatchSize = 100;

    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var (published, refused) = (0, 0);
        while (await scheduled.DueAsync(time.GetUtcNow().UtcDateTime, BatchSize, cancellationToken) is { Count: > 0 } due)
        {
            foreach (var id in due)
            {
                if (await PublishAsync(id, cancellationToken)) published++;
                else refused++;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        if (published + refused > 0) report.Message = refused == 0 ? $"{published} published" : $"{published} published, {refused} refused";
    }

    private async Task<bool> PublishAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await TryPublishAsync(contentItemId, cancellationToken) is not { } why) return true;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
        await scope.ServiceProvider.GetRequiredService<ScheduledPublications>().RefuseAsync(contentItemId, why, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(cancellationToken);
        return false;
    }

    // Null when it is published, else why not. Where somebody saves it at this very moment the run fails, and the next one publishes what they saved.
    private async Task<ScheduleRefusal?> TryPublishAsync(string contentItemId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        if (await services.GetRequiredService<ScheduledPublications>().FindAsync(contentItemId, cancellationToken) is not { } planned) return null;
        if (await services.GetRequiredService<IActorResolver>().FindAsync(planned.UserName, cancellationToken) is not { } actor) return ScheduleRefusal.NoAccount;
        services.GetRequiredService<IActorAccessor>().Current = actor;
        try
        {
            return await services.GetRequiredService<ContentEditor>().PublishAsync(contentItemId, cancellationToken) ? null : ScheduleRefusal.NotAllowed;
        }
        catch (ContentInvalidException)
        {
            return ScheduleRefusal.Invalid;
        }
    }
}
