using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace ItsmSite.Framework.Content;

/// <summary>Makes and fills the projections whose shape this database does not have yet.</summary>
public sealed class ProjectionBuilder(SiteDbContext db, WriterGate gate, IEnumerable<IProjection> projections, TimeProvider time, ILogger<ProjectionBuilder> logger)
{
    private const int BatchSize = 500;

    /// <summary>Makes and fills what is missing. One that was interrupted is begun again.</summary>
    public async Task BuildMissingAsync(CancellationToken cancellationToken)
    {
        foreach (var projection in projections)
        {
            var marker = await db.Set<SchemaVersion>().FindAsync([projection.TableName], cancellationToken);
            if (marker?.Version == 1) continue;
            if (marker is null) await CreateTableAsync(projection, cancellationToken);
            await FillAsync(projection, cancellationToken);
            await MarkAsync(projection.TableName, 1, cancellationToken);
        }
    }

    /// <summary>Empties a projection and fills it from content.</summary>
    public async Task<int> FillAsync(IProjection projection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(projection);
        await projection.ClearAsync(db, cancellationToken);
        var count = 0;
        for (long after = 0; ;)
        {
            var rows = await db.Set<ContentItemRecord>().AsNoTracking().OfVersion(projection.Version)
                .Where(r => r.Id > after).OrderBy(r => r.Id).Take(BatchSize).Select(r => new { r.Id, r.Content }).ToListAsync(cancellationToken);
            if (rows.Count == 0) break;
            after = rows[^1].Id;
            count += rows.Count;
            foreach (var row in rows) projection.Add(ContentJson.ReadItem(row.Content), db);
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        logger.LogInformation("Projection {Projection} filled from {Count} items", projection.TableName, count);
        return count;
    }

    private async Task CreateTableAsync(IProjection projection, CancellationToken cancellationToken)
    {
        var model = db.GetService<IDesignTimeModel>().Model;
        var operations = db.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel())
            .Where(o => o is CreateTableOperation table ? table.Name == projection.TableName : o is CreateIndexOperation index && index.Table == projection.TableName)
            .ToList();
        var commands = db.GetService<IMigrationsSqlGenerator>().Generate(operations, model);
        using (await gate.EnterAsync(cancellationToken))
        {
            db.HoldsGate = true;
            try
            {
                await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
                await db.GetService<IMigrationCommandExecutor>().ExecuteNonQueryAsync(commands, db.GetService<IRelationalConnection>(), cancellationToken);
                await MarkAsync(projection.TableName, 0, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
            }
            finally
            {
                db.HoldsGate = false;
            }
        }
    }

    private async Task MarkAsync(string table, int version, CancellationToken cancellationToken)
    {
        var marker = await db.Set<SchemaVersion>().FindAsync([table], cancellationToken);
        if (marker is null) db.Add(marker = new SchemaVersion { Name = table });
        marker.Version = version;
        marker.AppliedUtc = time.GetUtcNow().UtcDateTime;
        await db.SaveChangesAsync(cancellationToken);
    }
}
