using ItsmSite.Framework.Background;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task BackgroundTask_WhenItsTimeHasCome_RunsOnceAndIsRecorded()
    {
        await using var site = await TasksAsync();
        Assert.Equal(0, await site.RunDueAsync());
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await site.RunDueAsync());
        Assert.Equal(0, await site.RunDueAsync());
        var run = Assert.Single(await site.RunsAsync());
        Assert.Equal((BackgroundTaskOutcome.Succeeded, "counted 1"), (run.Outcome, run.Message));
        Assert.NotNull(run.FinishedUtc);
    }

    [Fact]
    public async Task BackgroundTask_OfTwoNodesAtOnce_RunsOnOne()
    {
        await using var one = await TasksAsync();
        await using var two = await TasksAsync(one.Clock, register: false);
        one.Clock.Advance(TimeSpan.FromMinutes(1));
        var ran = await Task.WhenAll(one.RunDueAsync(), two.RunDueAsync());
        Assert.Equal(1, ran.Sum());
        Assert.Single(await one.RunsAsync());
    }

    [Fact]
    public async Task BackgroundTask_ThatFails_IsRecordedAndTriedAgain()
    {
        await using var site = await TasksAsync();
        site.Counter.Error = new InvalidOperationException("no paper");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.RunDueAsync();
        site.Counter.Error = null;
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.RunDueAsync();
        Assert.Equal([(BackgroundTaskOutcome.Succeeded, "counted 2"), (BackgroundTaskOutcome.Failed, "no paper")], (await site.RunsAsync()).Select(r => (r.Outcome, r.Message!)));
    }

    [Fact]
    public async Task BackgroundTask_WhoseProcessWasKilled_IsTakenOverWhenItsLeaseEnds()
    {
        await using var site = await TasksAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        // What a killed process leaves: the lease taken, the run begun.
        await site.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<SiteDbContext>();
            (await db.Set<BackgroundTaskState>().FindAsync(nameof(CountingTask)))!.LeasedUntilUtc = site.Clock.GetUtcNow().UtcDateTime.AddSeconds(30);
            db.Add(new BackgroundTaskRun { Task = nameof(CountingTask), Node = "gone", StartedUtc = site.Clock.GetUtcNow().UtcDateTime });
            await db.SaveChangesAsync();
        });
        Assert.Equal(0, await site.RunDueAsync());
        site.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(1, await site.RunDueAsync());
        Assert.Equal([BackgroundTaskOutcome.Succeeded, BackgroundTaskOutcome.Interrupted], (await site.RunsAsync()).Select(r => r.Outcome));
    }

    [Fact]
    public async Task BackgroundTask_StoppedInTheMiddle_IsRunAgainAtOnce()
    {
        await using var site = await TasksAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        using var stop = new CancellationTokenSource();
        site.Counter.OnWork = stop.Cancel;
        await site.RunDueAsync(stop.Token);
        site.Counter.OnWork = null;
        Assert.Equal(1, await site.RunDueAsync());
        Assert.Equal([BackgroundTaskOutcome.Succeeded, BackgroundTaskOutcome.Interrupted], (await site.RunsAsync()).Select(r => r.Outcome));
    }

    [Fact]
    public async Task BackgroundTask_Paused_RunsOnlyWhenAsked()
    {
        await using var site = await TasksAsync();
        await site.ChangeAsync(tasks => tasks.PauseAsync(nameof(CountingTask), default));
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(0, await site.RunDueAsync());
        await site.ChangeAsync(tasks => tasks.RequestRunAsync(nameof(CountingTask), default));
        Assert.Equal(1, await site.RunDueAsync());
        Assert.Equal(0, await site.RunDueAsync());
        await site.ChangeAsync(tasks => tasks.ResumeAsync(nameof(CountingTask), default));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await site.RunDueAsync());
        Assert.Equal(3, (await RowsAsync<AuditEntry>()).Count(a => a.SubjectId == nameof(CountingTask)));
    }

    [Fact]
    public async Task BackgroundTask_WithManyRuns_KeepsTheLastOnes()
    {
        await using var site = await TasksAsync();
        await site.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<SiteDbContext>();
            for (var i = 0; i < BackgroundTaskRunner.KeptRuns + 20; i++) db.Add(new BackgroundTaskRun { Task = nameof(CountingTask), Node = "n", Outcome = BackgroundTaskOutcome.Succeeded });
            await db.SaveChangesAsync();
        });
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.RunDueAsync();
        var kept = await site.RunsAsync(BackgroundTaskRunner.KeptRuns * 2);
        Assert.Equal(BackgroundTaskRunner.KeptRuns, kept.Count);
        Assert.Equal("counted 1", kept[0].Message);
    }

    private async Task<TaskSite> TasksAsync(TestClock? clock = null, bool register = true)
    {
        var site = new TaskSite(Database, clock ?? new TestClock());
        await site.StartAsync(register);
        return site;
    }
}
