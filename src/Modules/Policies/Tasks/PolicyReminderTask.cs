using ItsmSite.Framework.Background;
using ItsmSite.Framework.Permissions;
using ItsmSite.Policies.Services;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Policies.Tasks;

/// <summary>Reminds people of policies they have not confirmed.</summary>
[BackgroundTask(Title = "Policies to confirm", Description = "Reminds people of policies they are asked to confirm: after a week, before and after the last day, and when somebody asks for it.", Schedule = "*/10 * * * *")]
public sealed class PolicyReminderTask(IServiceScopeFactory scopes, BackgroundTaskReport report) : IBackgroundTask
{
    /// <inheritdoc />
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var people = 0;
        for (var more = true; more;)
        {
            // A transaction and a context for each batch.
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
            var batch = await scope.ServiceProvider.GetRequiredService<PolicyReminders>().RemindAsync(cancellationToken);
            (people, more) = (people + batch.People, batch.HasMore);
        }

        if (people > 0) report.Message = $"{people} reminders left for sending";
    }
}
