using ItsmSite.Framework.Storage;
using ItsmSite.Knowledge;
using ItsmSite.Knowledge.Models;
using ItsmSite.Knowledge.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    private static readonly DateTime s_monday = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Readings_AreCountedPerReaderDayAndSearch()
    {
        await using var site = await ReadingSiteAsync();
        await ReadAsync(site,
            new("4a", "4v1", "patty", false, s_monday, "printer"), new("4a", "4v1", "patty", false, s_monday.AddHours(1), null), new("4a", "4v1", "deborah", false, s_monday, "printer"),
            new("4a", "4v1", "thomas", true, s_monday, "my own"), new("4b", "4v9", "patty", false, s_monday, null));
        await ReadAsync(site, new("4a", "4v2", "patty", false, s_monday.AddDays(1), "printer"), new("4a", "4v2", "patty", false, s_monday.AddDays(1), null));

        var states = await ReadRowsAsync<ReaderState>(site);
        Assert.Equal(
            [("4a", "deborah", "4v1", null, 1), ("4a", "patty", "4v2", "4v1", 4), ("4a", "thomas", "4v1", null, 1), ("4b", "patty", "4v9", null, 1)],
            states.Select(s => (s.ContentItemId, s.UserId, s.VersionId, s.FormerVersionId, s.Reads)).Order());
        Assert.Equal(
            [("4a", new DateOnly(2026, 3, 2), 3), ("4a", new DateOnly(2026, 3, 3), 2), ("4b", new DateOnly(2026, 3, 2), 1)],
            (await ReadRowsAsync<ArticleDay>(site)).Select(d => (d.ContentItemId, d.Day, d.Views)).Order());
        Assert.Equal([("4a", "printer", 3)], (await ReadRowsAsync<ArticleSearch>(site)).Select(s => (s.ContentItemId, s.Text, s.Count)));
    }

    [Fact]
    public async Task Readings_OfManyBatches_AreAllCounted()
    {
        await using var site = await ReadingSiteAsync();
        await ReadAsync(site, [.. Enumerable.Range(0, 1_001).Select(i => new ArticleReading($"4{i % 7}", "4v", $"reader {i % 13}", false, s_monday, i % 2 == 0 ? "word" : null))]);
        Assert.Equal(1_001, (await ReadRowsAsync<ArticleDay>(site)).Sum(d => d.Views));
        Assert.Equal(1_001, (await ReadRowsAsync<ReaderState>(site)).Sum(s => s.Reads));
        Assert.Equal(501, (await ReadRowsAsync<ArticleSearch>(site)).Sum(s => s.Count));
    }

    [Fact]
    public async Task Readings_ThatCanNotBeWritten_AreWrittenLater()
    {
        await using var site = await ReadingSiteAsync();
        await site.InScopeAsync(async services =>
        {
            var (log, writer) = (services.GetRequiredService<ReadingLog>(), services.GetRequiredService<ReadingWriter>());
            log.Add(new ArticleReading("4a", new string('v', 27), null!, false, s_monday, null));
            await Assert.ThrowsAnyAsync<Exception>(() => writer.FlushAsync(default));
            Assert.NotNull(log.FindLast("4a", null!));
            return 0;
        });
    }

    private Task<TestSite> ReadingSiteAsync() => TestSite.CreateAsync(Database, services => services
        .AddModel<ReadingModel>().AddDataMigration<Migrations>().AddSingleton<ReadingLog>().AddSingleton<ReadingWriter>());

    private static Task<int> ReadAsync(TestSite site, params ArticleReading[] readings) => site.InScopeAsync(async services =>
    {
        foreach (var reading in readings) services.GetRequiredService<ReadingLog>().Add(reading);
        await services.GetRequiredService<ReadingWriter>().FlushAsync(default);
        return 0;
    });

    private static Task<List<T>> ReadRowsAsync<T>(TestSite site)
        where T : class => site.InScopeAsync(services => services.GetRequiredService<SiteDbContext>().Set<T>().AsNoTracking().ToListAsync());
}
