using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Framework.Background;

/// <summary>
/// Runs background tasks that are due. A task runs once at a time on all nodes together: who takes its lease in the database runs it,
/// and puts the lease off while it lives. A run whose process was killed is shown as interrupted when the next one takes the task.
/// </summary>
public sealed class BackgroundTaskRunner(BackgroundTaskCatalog catalog, IServiceScopeFactory scopes, TimeProvider time, ILogger<BackgroundTaskRunner> logger)
{
    /// <summary>How many runs of a task are kept; older ones go as new ones come.</summary>
    public const int KeptRuns = 200;

    private const int MaxMessage = 2000;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Gives tasks that this database does not know yet their place in it. Two nodes may do so at once.</summary>
    public async Task RegisterAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        var known = await work.Db.Set<BackgroundTaskState>().Select(s => s.Name).ToListAsync(cancellationToken);
        foreach (var task in catalog.Tasks.Where(t => !known.Contains(t.Name)))
        {
            work.Db.Add(new BackgroundTaskState { Name = task.Name, NextUtc = task.NextAfter(Now), IsPaused = !task.IsEnabled });
            // Another node may be first.
            await work.TryCommitAsync(cancellationToken);
        }
    }

    /// <summary>Runs every task that is due and free, side by side. Ends when they ended; a task that fails is recorded and does not throw.</summary>
    /// <returns>How many were run.</returns>
    public async Task<int> RunDueAsync(CancellationToken cancellationToken)
    {
        var names = catalog.Tasks.Select(t => t.Name).ToList();
        List<string> due;
        await using (var scope = scopes.CreateAsyncScope())
        {
            due = await Due(scope.ServiceProvider.GetRequiredService<SiteDbContext>(), Now).Where(s => names.Contains(s.Name)).Select(s => s.Name).ToListAsync(cancellationToken);
        }

        var ran = await Task.WhenAll(due.Select(name => TryRunAsync(catalog.Find(name)!, cancellationToken)));
        return ran.Count(taken => taken);
    }

    private static IQueryable<BackgroundTaskState> Due(SiteDbContext db, DateTime now) => db.Set<BackgroundTaskState>()
        .Where(s => (s.RequestedUtc != null || (!s.IsPaused && s.NextUtc <= now)) && (s.LeasedUntilUtc == null || s.LeasedUntilUtc < now));

    private async Task<bool> TryRunAsync(BackgroundTaskInfo task, CancellationToken cancellationToken)
    {
        if (await TakeAsync(task, cancellationToken) is not { } runId) return false;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var alive = StayAliveAsync(task, ended.Token);
        var (outcome, message) = await WorkAsync(task, cancellationToken);
        await ended.CancelAsync();
        await alive;
        // The end is recorded though the program is stopping: otherwise the task would be held until its lease ends.
        await GiveBackAsync(task, runId, outcome, message);
        return true;
    }

    // One statement takes the lease, so that of two nodes one gets it.
    private async Task<long?> TakeAsync(BackgroundTaskInfo task, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var now = Now;
        var taken = await WriteAsync(scope, () => Due(db, now).Where(s => s.Name == task.Name).ExecuteUpdateAsync(
            s => s.SetProperty(x => x.LeasedUntilUtc, now + task.Lease).SetProperty(x => x.NextUtc, task.NextAfter(now)).SetProperty(x => x.RequestedUtc, (DateTime?)null), cancellationToken));
        if (taken == 0) return null;
        foreach (var lost in await db.Set<BackgroundTaskRun>().Where(r => r.Task == task.Name && r.Outcome == BackgroundTaskOutcome.Running).ToListAsync(cancellationToken))
            lost.Outcome = BackgroundTaskOutcome.Interrupted;
        var run = new BackgroundTaskRun { Task = task.Name, Node = Environment.MachineName, StartedUtc = now };
        db.Add(run);
        await db.SaveChangesAsync(cancellationToken);
        return run.Id;
    }

    private async Task<(BackgroundTaskOutcome Outcome, string? Message)> WorkAsync(BackgroundTaskInfo task, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<IActorAccessor>().Current = Actor.System;
            await ((IBackgroundTask)scope.ServiceProvider.GetRequiredService(task.Type)).DoWorkAsync(scope.ServiceProvider, cancellationToken);
            return (BackgroundTaskOutcome.Succeeded, scope.ServiceProvider.GetRequiredService<BackgroundTaskReport>().Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return (BackgroundTaskOutcome.Interrupted, null);
        }
#pragma warning disable CA1031 // Whatever went wrong is recorded, and the next run tries again.
        catch (Exception error)
#pragma warning restore CA1031
        {
            logger.LogError(error, "The background task {Task} failed; it is tried again by its schedule", task.Name);
            return (BackgroundTaskOutcome.Failed, error.Message);
        }
    }

    private async Task StayAliveAsync(BackgroundTaskInfo task, CancellationToken ended)
    {
        while (true)
        {
            await Task.Delay(task.Lease / 3, time, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested) return;
            await using var scope = scopes.CreateAsyncScope();
            await LeaseAsync(scope, task, Now + task.Lease);
        }
    }

    private async Task GiveBackAsync(BackgroundTaskInfo task, long runId, BackgroundTaskOutcome outcome, string? message)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiteDbContext>();
        var run = await db.Set<BackgroundTaskRun>().SingleAsync(r => r.Id == runId);
        (run.Outcome, run.FinishedUtc) = (outcome, Now);
        run.Message = message is { Length: > MaxMessage } ? message[..MaxMessage] : message;
        var state = await db.Set<BackgroundTaskState>().SingleAsync(s => s.Name == task.Name);
        state.LeasedUntilUtc = null;
        if (outcome == BackgroundTaskOutcome.Interrupted) state.RequestedUtc ??= Now;
        await db.SaveChangesAsync();
        var oldest = await db.Set<BackgroundTaskRun>().Where(r => r.Task == task.Name).OrderByDescending(r => r.Id).Skip(KeptRuns).Select(r => (long?)r.Id).FirstOrDefaultAsync();
        if (oldest is not null) await WriteAsync(scope, () => db.Set<BackgroundTaskRun>().Where(r => r.Task == task.Name && r.Id <= oldest).ExecuteDeleteAsync());
    }

    private static Task<int> LeaseAsync(AsyncServiceScope scope, BackgroundTaskInfo task, DateTime until) => WriteAsync(scope, () =>
        scope.ServiceProvider.GetRequiredService<SiteDbContext>().Set<BackgroundTaskState>().Where(s => s.Name == task.Name).ExecuteUpdateAsync(s => s.SetProperty(x => x.LeasedUntilUtc, until)));

    private static async Task<int> WriteAsync(AsyncServiceScope scope, Func<Task<int>> write)
    {
        using (await scope.ServiceProvider.GetRequiredService<WriterGate>().EnterAsync(default)) return await write();
    }
}
