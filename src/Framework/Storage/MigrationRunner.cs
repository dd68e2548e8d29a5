using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Framework.Storage;

/// <summary>Brings the database to the shape the program needs, each step in a transaction of its own, or stops with a clear error.</summary>
public sealed class MigrationRunner(SiteDbContext db, IEnumerable<DataMigration> migrations, TimeProvider time, ILogger<MigrationRunner> logger)
{
    /// <summary>Applies what is missing.</summary>
    /// <exception cref="MigrationException">The database can't be reached, is newer than the program, or a step failed; that step left nothing behind.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var reached = await ReadVersionsAsync(cancellationToken);
        foreach (var migration in migrations.OrderBy(m => m.Order).ThenBy(m => m.GetType().FullName, StringComparer.Ordinal))
        {
            var name = migration.GetType().FullName!;
            var updates = UpdatesOf(migration.GetType());
            var newest = updates.Count == 0 ? 1 : updates.Keys.Max() + 1;
            var version = reached.GetValueOrDefault(name);
            if (version > newest)
            {
                throw new MigrationException(
                    $"The database is newer than this program: {name} is at version {version}, this program knows up to {newest}. Run the newer program, or restore a backup made before the upgrade.");
            }

            if (version == 0) version = await StepAsync(migration, name, "creating", migration.CreateAsync, cancellationToken);
            while (updates.TryGetValue(version, out var update))
            {
                var from = version;
                version = await StepAsync(migration, name, $"updating from version {from}", () => (Task<int>)update.Invoke(migration, null)!, cancellationToken);
                if (version <= from) throw new MigrationException($"{name}.{update.Name} returned version {version}; it must return a higher one.");
            }
        }
    }

    private static Dictionary<int, MethodInfo> UpdatesOf(Type type) => type.GetMethods()
        .Where(m => m.Name.StartsWith("UpdateFrom", StringComparison.Ordinal) && m.Name.EndsWith("Async", StringComparison.Ordinal))
        .ToDictionary(m => int.Parse(m.Name["UpdateFrom".Length..^"Async".Length], CultureInfo.InvariantCulture));

    private async Task<Dictionary<string, int>> ReadVersionsAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (db.IsSqlite) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
            await db.Database.ExecuteSqlRawAsync(
                db.IsSqlite
                    ? """CREATE TABLE IF NOT EXISTS "SchemaVersions" ("Name" TEXT NOT NULL PRIMARY KEY, "Version" INTEGER NOT NULL, "AppliedUtc" TEXT NOT NULL)"""
                    : """CREATE TABLE IF NOT EXISTS "SchemaVersions" ("Name" text NOT NULL PRIMARY KEY, "Version" integer NOT NULL, "AppliedUtc" timestamp with time zone NOT NULL)""",
                cancellationToken);
            return await db.Set<SchemaVersion>().AsNoTracking().ToDictionaryAsync(v => v.Name, v => v.Version, cancellationToken);
        }
        catch (Exception error) when (error is System.Data.Common.DbException or InvalidOperationException { InnerException: System.Data.Common.DbException } or TimeoutException or System.Net.Sockets.SocketException)
        {
            throw new MigrationException($"The database can't be opened ({(db.IsSqlite ? "SQLite file in the data folder" : "PostgreSQL")}): {error.GetBaseException().Message}", error);
        }
    }

    private async Task<int> StepAsync(DataMigration migration, string name, string what, Func<Task<int>> step, CancellationToken cancellationToken)
    {
        try
        {
            migration.Schema = new MigrationBuilder(db.Database.ProviderName);
            var version = await step();
            var commands = db.GetService<IMigrationsSqlGenerator>().Generate(migration.Schema.Operations, db.GetService<IDesignTimeModel>().Model);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.GetService<IMigrationCommandExecutor>().ExecuteNonQueryAsync(
                commands.Where(c => !c.TransactionSuppressed), db.GetService<IRelationalConnection>(), cancellationToken);
            await RecordAsync(name, version, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            logger.LogInformation("Database: {What} {Migration}, now at version {Version}", what, name, version);
            return version;
        }
        catch (Exception error) when (error is not OperationCanceledException and not MigrationException)
        {
            throw new MigrationException($"The database could not be changed while {what} {name}: {error.GetBaseException().Message} Nothing of this step was kept.", error);
        }
    }

    private async Task RecordAsync(string name, int version, CancellationToken cancellationToken)
    {
        var row = await db.Set<SchemaVersion>().FindAsync([name], cancellationToken);
        if (row is null) db.Add(row = new SchemaVersion { Name = name });
        row.Version = version;
        row.AppliedUtc = time.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync(cancellationToken);
    }
}
