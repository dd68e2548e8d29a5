using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public sealed class SqliteStorageTests : StorageContract
{
    [Fact]
    public async Task Commit_DiskFull_KeepsNothingAndLaterOnesWork()
    {
        await Site.InScopeAsync(async services =>
        {
            var work = services.GetRequiredService<UnitOfWork>();
            await work.Db.Database.OpenConnectionAsync();
            // SQLite answers as on a full disk once the file has as many pages as it may have.
            await work.Db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1");
            var error = await Assert.ThrowsAnyAsync<DbUpdateException>(() => SaveAsync(services, "Too large", new string('x', 4_000_000)));
            Assert.Null(CommitConflict.Of(error));
            await work.Db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1073741823");
            await work.Db.Database.CloseConnectionAsync();
            return 0;
        });
        Assert.Empty(await RowsAsync<ContentItemRecord>());
        Assert.Empty(await RowsAsync<ChangeLogEntry>());
        Assert.DoesNotContain(await RowsAsync<AuditEntry>(), a => a.Event.StartsWith("Content.", StringComparison.Ordinal));
        await Site.InScopeAsync(services => SaveAsync(services, "Small", "x"));
        Assert.Single(await RowsAsync<ContentItemRecord>());
    }

    protected override Task<TestDatabase> CreateDatabaseAsync() => TestDatabase.SqliteAsync();

    private static async Task<long> SaveAsync(IServiceProvider services, string title, string markdown)
    {
        var content = services.GetRequiredService<IContentManager>();
        var item = content.New("Page");
        item.Alter<TitlePart>(p => p.Title = title);
        item.Alter<MarkdownBodyPart>(p => p.Markdown = markdown);
        await content.SaveAsync(item, true, default);
        return await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
    }
}
