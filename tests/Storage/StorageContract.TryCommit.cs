using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task TryCommit_OfWhatNobodyElseTouched_IsKept()
    {
        await using var scope = Site.CreateScope();
        var work = WorkOf(scope);
        var told = 0;
        work.Db.Add(new SiteSetting { Name = "Alone", Value = "1" });
        work.AfterCommit(_ => Task.FromResult(told++));
        Assert.Equal(CommitResult.Kept, await work.TryCommitAsync(default));
        Assert.Equal(CommitResult.Kept, await work.TryCommitAsync(default)); // nothing to do
        Assert.Equal(1, told);
        Assert.Contains(await RowsAsync<SiteSetting>(), s => s.Name == "Alone");
    }

    [Fact]
    public async Task TryCommit_OfARowChangedMeanwhile_SaysSo_AndTheUnitOfWorkGoesOn()
    {
        await Site.InScopeAsync(services =>
        {
            var work = services.GetRequiredService<UnitOfWork>();
            work.Enqueue("mail", "{}");
            return work.CommitAsync(default);
        });
        await using var one = Site.CreateScope();
        await using var two = Site.CreateScope();
        var (first, second) = (await WorkOf(one).Db.Set<OutboxMessage>().SingleAsync(), await WorkOf(two).Db.Set<OutboxMessage>().SingleAsync());
        first.ParkedUtc = DateTime.UnixEpoch;
        Assert.Equal(CommitResult.Kept, await WorkOf(one).TryCommitAsync(default));

        WorkOf(two).Db.Remove(second);
        Assert.Equal(CommitResult.Changed, await WorkOf(two).TryCommitAsync(default));
        Assert.Equal(DateTime.UnixEpoch, Assert.Single(await RowsAsync<OutboxMessage>()).ParkedUtc);

        WorkOf(two).Db.Remove(await WorkOf(two).Db.Set<OutboxMessage>().SingleAsync());
        Assert.Equal(CommitResult.Kept, await WorkOf(two).TryCommitAsync(default));
        Assert.Empty(await RowsAsync<OutboxMessage>());
    }

    [Fact]
    public async Task TryCommit_OfAKeyThatIsTaken_SaysSo_AndForgetsAllOfIt()
    {
        await AddSettingAsync("Same");
        await using var scope = Site.CreateScope();
        var work = WorkOf(scope);
        var told = new List<string>();
        Plan("Same");
        Assert.Equal(CommitResult.Taken, await work.TryCommitAsync(default));
        Assert.Empty(told);

        Plan("Other");
        Assert.Equal(CommitResult.Kept, await work.TryCommitAsync(default));
        Assert.Equal(["Other"], told);
        Assert.Equal(["content:Other"], (await RowsAsync<ChangeLogEntry>()).Select(e => e.Key));
        Assert.Equal(["Other"], (await RowsAsync<AuditEntry>()).Where(a => a.Event == "Event").Select(a => a.SubjectId));

        void Plan(string name)
        {
            work.Db.Add(new SiteSetting { Name = name, Value = "2" });
            work.LogChange("content", $"content:{name}");
            work.Audit("Event", "Type", name, name);
            work.AfterCommit(_ =>
            {
                told.Add(name);
                return Task.CompletedTask;
            });
        }
    }

    [Fact]
    public async Task TryCommit_OfAnIndexedValueThatIsTaken_SaysSo()
    {
        await using var scope = Site.CreateScope();
        var work = WorkOf(scope);
        await scope.ServiceProvider.GetRequiredService<AudienceRegistry>().GetIdAsync(Audience.Everyone, default);
        work.Db.Add(new AudienceRecord { Key = Audience.Everyone.Key });
        Assert.Equal(CommitResult.Taken, await work.TryCommitAsync(default));
    }

    [Fact]
    public async Task TryCommit_OfWhatIsWrongInItself_IsNoConflict()
    {
        await using var scope = Site.CreateScope();
        var work = WorkOf(scope);
        work.Db.Add(new SiteSetting { Name = "Without value", Value = null! });
        var error = await Assert.ThrowsAsync<DbUpdateException>(() => work.TryCommitAsync(default));
        Assert.Null(CommitConflict.Of(error));
    }

    [Fact]
    public async Task TryCommit_WithinARehearsal_LetsItGoOn()
    {
        await AddSettingAsync("Same");
        await using var scope = Site.CreateScope();
        var work = WorkOf(scope);
        await using (await work.RehearseAsync(default))
        {
            work.Db.Add(new SiteSetting { Name = "Same", Value = "2" });
            Assert.Equal(CommitResult.Taken, await work.TryCommitAsync(default));
            work.Db.Add(new SiteSetting { Name = "Tried out", Value = "3" });
            Assert.Equal(CommitResult.Kept, await work.TryCommitAsync(default));
        }

        Assert.DoesNotContain(await RowsAsync<SiteSetting>(), s => s.Name == "Tried out");
    }

    [Fact]
    public async Task Retry_WhereSomebodyWasFirst_IsDoneAgainWithWhatIsThereNow()
    {
        await using var scope = Site.CreateScope();
        var work = WorkOf(scope);
        var free = 1;
        await AddSettingAsync("Number 1");
        var name = await work.RetryAsync(async () =>
        {
            var wanted = $"Number {free++}";
            work.Db.Add(new SiteSetting { Name = wanted, Value = "2" });
            await work.CommitAsync(default);
            return wanted;
        });
        Assert.Equal("Number 2", name);
        Assert.Equal(2, (await RowsAsync<SiteSetting>()).Count(s => s.Name.StartsWith("Number", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Retry_WhereSomebodyIsFirstEachTime_EndsWithTheError()
    {
        await using var scope = Site.CreateScope();
        var work = WorkOf(scope);
        await AddSettingAsync("Same");
        var attempts = 0;
        await Assert.ThrowsAsync<DbUpdateException>(() => work.RetryAsync(() =>
        {
            attempts++;
            work.Db.Add(new SiteSetting { Name = "Same", Value = "2" });
            return work.CommitAsync(default);
        }));
        Assert.Equal(3, attempts);
    }

    private static UnitOfWork WorkOf(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<UnitOfWork>();

    private Task<long> AddSettingAsync(string name) => Site.InScopeAsync(services =>
    {
        var work = services.GetRequiredService<UnitOfWork>();
        work.Db.Add(new SiteSetting { Name = name, Value = "1" });
        return work.CommitAsync(default);
    });
}
