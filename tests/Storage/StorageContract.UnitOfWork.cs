using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task Commit_KeepsChangeLogAuditAndOutboxWithTheChange()
    {
        await Site.InScopeAsync(async services =>
        {
            var work = services.GetRequiredService<UnitOfWork>();
            var content = services.GetRequiredService<IContentManager>();
            var item = content.New("Page");
            item.Alter<TitlePart>(p => p.Title = "Title");
            await content.SaveAsync(item, true, default);
            work.Enqueue("mail", "{}");
            return await work.CommitAsync(default);
        });
        Assert.Single(await RowsAsync<ContentItemRecord>());
        Assert.Equal("content", Assert.Single(await RowsAsync<ChangeLogEntry>()).Source);
        Assert.Equal("Content.Published", Assert.Single(await ContentAuditAsync()).Event);
        Assert.Equal("mail", Assert.Single(await RowsAsync<OutboxMessage>()).Kind);
    }

    [Fact]
    public async Task Commit_ThatFails_KeepsNothingOfIt()
    {
        await Site.InScopeAsync(async services =>
        {
            var work = services.GetRequiredService<UnitOfWork>();
            work.Db.Add(new SiteSetting { Name = "Same", Value = "1" });
            return await work.CommitAsync(default);
        });
        await using var scope = Site.CreateScope();
        var failing = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        failing.Db.Add(new SiteSetting { Name = "Same", Value = "2" });
        failing.LogChange("content", "content:x");
        failing.Audit("Event", "Type", "id", "name");
        failing.Enqueue("mail", "{}");
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => failing.CommitAsync(default));
        Assert.Empty(await RowsAsync<ChangeLogEntry>());
        Assert.DoesNotContain(await RowsAsync<AuditEntry>(), a => a.Event == "Event");
        Assert.Empty(await RowsAsync<OutboxMessage>());
    }

    [Fact]
    public async Task ChangeLog_ManyWritersAtOnce_AFollowerMissesNothing()
    {
        const int writers = 8, each = 25;
        using var done = new CancellationTokenSource();
        var follower = FollowAsync(done.Token);
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < each; i++)
            {
                await using var scope = Site.CreateScope();
                var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
                work.LogChange("content", $"content:{writer}-{i}");
                work.Audit("Event", "Type", $"{writer}-{i}", "name");
                await work.CommitAsync(default);
            }
        })));
        await done.CancelAsync();
        var followed = await follower;
        Assert.Equal(writers * each, followed.Count);
        Assert.Equal(writers * each, followed.Distinct().Count());
    }

    // As the index follows: everything after the last id it has seen, never looking back.
    private async Task<List<string>> FollowAsync(CancellationToken done)
    {
        var seen = new List<string>();
        long position = 0;
        for (var last = false; ; last = done.IsCancellationRequested)
        {
            var next = await Site.InScopeAsync(services => services.GetRequiredService<SiteDbContext>().Set<ChangeLogEntry>().AsNoTracking()
                .Where(e => e.Id > position).OrderBy(e => e.Id).ToListAsync(CancellationToken.None));
            seen.AddRange(next.Select(e => e.Key));
            if (next.Count > 0) position = next[^1].Id;
            else if (last) return seen;
            else await Task.Delay(2, CancellationToken.None);
        }
    }
}
