using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Background;

/// <summary>What administrators see of background tasks and do with them; changes are part of the unit of work.</summary>
public sealed class BackgroundTasks(BackgroundTaskCatalog catalog, UnitOfWork work, TimeProvider time)
{
    /// <summary>All tasks of the features that are on, with their state and their last run.</summary>
    public async Task<IReadOnlyList<BackgroundTaskView>> ListAsync(CancellationToken cancellationToken)
    {
        var names = catalog.Tasks.Select(t => t.Name).ToList();
        var states = await work.Db.Set<BackgroundTaskState>().AsNoTracking().Where(s => names.Contains(s.Name)).ToDictionaryAsync(s => s.Name, cancellationToken);
        var runs = work.Db.Set<BackgroundTaskRun>().AsNoTracking();
        var last = await runs.Where(r => names.Contains(r.Task) && r.Id == runs.Where(o => o.Task == r.Task).Max(o => o.Id)).ToDictionaryAsync(r => r.Task, cancellationToken);
        return [.. catalog.Tasks.Select(t => new BackgroundTaskView(t, states.GetValueOrDefault(t.Name), last.GetValueOrDefault(t.Name)))];
    }

    /// <summary>The runs of a task, newest first.</summary>
    public async Task<IReadOnlyList<BackgroundTaskRun>> RunsAsync(string name, int take, CancellationToken cancellationToken) =>
        await work.Db.Set<BackgroundTaskRun>().AsNoTracking().Where(r => r.Task == name).OrderByDescending(r => r.Id).Take(take).ToListAsync(cancellationToken);

    /// <summary>Asks for a run as soon as the task is free, paused or not. False where there is no such task.</summary>
    public Task<bool> RequestRunAsync(string name, CancellationToken cancellationToken) => ChangeAsync(name, "BackgroundTask.Requested", state => state.RequestedUtc ??= time.GetUtcNow().UtcDateTime, cancellationToken);

    /// <summary>Keeps the schedule from running a task; one that runs now is not stopped. False where there is no such task.</summary>
    public Task<bool> PauseAsync(string name, CancellationToken cancellationToken) => ChangeAsync(name, "BackgroundTask.Paused", state => state.IsPaused = true, cancellationToken);

    /// <summary>Lets the schedule run a task again, from its next time on. False where there is no such task.</summary>
    public Task<bool> ResumeAsync(string name, CancellationToken cancellationToken) => ChangeAsync(
        name, "BackgroundTask.Resumed", state => (state.IsPaused, state.NextUtc) = (false, catalog.Find(name)!.NextAfter(time.GetUtcNow().UtcDateTime)), cancellationToken);

    private async Task<bool> ChangeAsync(string name, string eventName, Action<BackgroundTaskState> change, CancellationToken cancellationToken)
    {
        if (catalog.Find(name) is not { } task || await work.Db.Set<BackgroundTaskState>().FindAsync([name], cancellationToken) is not { } state) return false;
        change(state);
        work.Audit(eventName, "BackgroundTask", task.Name, task.Title);
        return true;
    }
}
