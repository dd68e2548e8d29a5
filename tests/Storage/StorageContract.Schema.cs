using ItsmSite.Contents.Indexes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task Migrate_Again_ChangesNothing()
    {
        var before = (await RowsAsync<SchemaVersion>()).Select(v => (v.Name, v.Version)).Order().ToList();
        await Site.InScopeAsync(async services =>
        {
            await services.GetRequiredService<MigrationRunner>().RunAsync(default);
            return 0;
        });
        Assert.Equal(before, (await RowsAsync<SchemaVersion>()).Select(v => (v.Name, v.Version)).Order());
    }

    [Fact]
    public async Task Migrate_FromTheFirstVersion_AddsWhatCameLater()
    {
        await using var first = await TestSite.CreateAsync(Database, services => services.AddDataMigration<GadgetMigration>());
        await first.InScopeAsync(services => services.GetRequiredService<SiteDbContext>().Database.ExecuteSqlRawAsync("""INSERT INTO "Gadgets" ("Name", "Colour") VALUES ('a', 'red')"""));
    }

    [Fact]
    public async Task Migrate_AuditTrailOfAnEarlierVersion_IsForThoseWhoMaySeeTheThings()
    {
        var kept = await SaveAsync("Kept", path: "kept");
        await Site.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<SiteDbContext>();
            foreach (var sql in (string[])
            [
                """DROP INDEX "IX_AuditEntries_UserName" """, """DROP INDEX "IX_AuditEntries_Utc" """, """ALTER TABLE "AuditEntries" DROP COLUMN "Audience" """,
            ]) await db.Database.ExecuteSqlRawAsync(sql);
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "AuditEntries" ("Utc", "UserName", "Event", "SubjectType", "SubjectId", "SubjectName") VALUES ({DateTime.UnixEpoch}, 'x', 'Content.Removed', 'Page', 'gone', 'Gone')""");
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "AuditEntries" ("Utc", "UserName", "Event", "SubjectType", "SubjectId", "SubjectName") VALUES ({DateTime.UnixEpoch}, 'x', 'Setting.Changed', 'Setting', 'SiteName', 'SiteName')""");
            await SetVersionAsync(db, typeof(CoreMigration), 2);
            return await SetVersionAsync(db, typeof(ContentMigration), 3);
        });
        await using var updated = await TestSite.CreateAsync(Database);
        var audit = await RowsAsync<AuditEntry>();
        var audience = (await RowsAsync<ContentItemRecord>()).Single().Audience;
        Assert.All(audit.Where(a => a.SubjectId == kept.ContentItemId), a => Assert.Equal(audience, a.Audience));
        Assert.Equal(0, audit.Single(a => a.SubjectId == "gone").Audience);
        Assert.Null(audit.Single(a => a.SubjectId == "SiteName").Audience);
        Assert.DoesNotContain(audit.AsQueryable().VisibleTo(AudienceScope.Of([audience])), a => a.SubjectId == "gone");

        static Task<int> SetVersionAsync(SiteDbContext db, Type migration, int version) =>
            db.Set<SchemaVersion>().Where(v => v.Name == migration.FullName).ExecuteUpdateAsync(s => s.SetProperty(v => v.Version, version));
    }

    [Fact]
    public async Task Migrate_StepThatFails_StopsAndKeepsNothingOfTheStep()
    {
        var error = await Assert.ThrowsAsync<MigrationException>(() => TestSite.CreateAsync(Database, services => services.AddDataMigration<BrokenMigration>()));
        Assert.Contains(nameof(BrokenMigration), error.Message, StringComparison.Ordinal);
        await using var site = await TestSite.CreateAsync(Database);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => site.InScopeAsync(services =>
            services.GetRequiredService<SiteDbContext>().Database.ExecuteSqlRawAsync("""SELECT * FROM "Half" """)));
    }

    [Fact]
    public async Task Migrate_DatabaseNewerThanTheProgram_StopsWithAClearError()
    {
        await Site.InScopeAsync(services => services.GetRequiredService<SiteDbContext>().Set<SchemaVersion>()
            .Where(v => v.Name == typeof(ContentMigration).FullName).ExecuteUpdateAsync(s => s.SetProperty(v => v.Version, 99)));
        var error = await Assert.ThrowsAsync<MigrationException>(() => TestSite.CreateAsync(Database));
        Assert.Contains("newer than this program", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projection_FillThatWasInterrupted_IsBegunAgain()
    {
        await SaveAsync("One", path: "one");
        await SaveAsync("Two", path: "two");
        await Site.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<SiteDbContext>();
            await db.Set<AutorouteIndex>().Where(r => r.Path == "two").ExecuteDeleteAsync();
            var projection = services.GetServices<IProjection>().Single(p => p is AutorouteProjection);
            return await db.Set<SchemaVersion>().Where(v => v.Name == projection.TableName).ExecuteUpdateAsync(s => s.SetProperty(v => v.Version, 0));
        });
        await using var restarted = await TestSite.CreateAsync(Database);
        Assert.Equal(["one", "two"], (await RowsAsync<AutorouteIndex>()).Select(r => r.Path).Order());
    }

    [Fact]
    public async Task Projection_AfterManyChanges_EqualsOneFilledAnew()
    {
        var items = new List<ContentItem>();
        for (var i = 0; i < 20; i++) items.Add(await SaveAsync($"Title {i % 5}", path: $"p/{i % 5}"));
        foreach (var item in items.Where((_, i) => i % 3 == 0)) await SaveAsync(item.DisplayText + " again", onTopOf: item, publish: items.IndexOf(item) % 2 == 0);
        await Site.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<SiteDbContext>();
            foreach (var projection in services.GetServices<IProjection>())
            {
                var kept = await projection.ReadAsync(db, default);
                await services.GetRequiredService<ProjectionBuilder>().FillAsync(projection, default);
                Assert.Equal(await projection.ReadAsync(db, default), kept);
            }

            return 0;
        });
    }

    internal sealed class GadgetMigration : DataMigration
    {
        public override Task<int> CreateAsync()
        {
            Schema.CreateTable("Gadgets", table => new { Id = table.Identity(), Name = table.Column<string>() }, constraints: table => table.PrimaryKey("PK_Gadgets", g => g.Id));
            return Task.FromResult(1);
        }

        public Task<int> UpdateFrom1Async()
        {
            Schema.AddColumn<string>("Colour", "Gadgets", nullable: true);
            return Task.FromResult(2);
        }
    }

    internal sealed class BrokenMigration : DataMigration
    {
        public override Task<int> CreateAsync()
        {
            Schema.CreateTable("Half", table => new { Id = table.Identity() }, constraints: table => table.PrimaryKey("PK_Half", g => g.Id));
            Schema.Sql("SELECT * FROM \"NoSuchTable\"");
            return Task.FromResult(1);
        }
    }
}
