using ItsmSite.Framework.Diagnostics;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Content;

/// <summary>Every projection holds exactly the rows that content asks for.</summary>
public sealed class ProjectionDoctor(SiteDbContext db, IEnumerable<IProjection> projections) : IDoctorCheck
{
    private const int BatchSize = 500;

    /// <inheritdoc />
    public string Name => "projections";

    /// <inheritdoc />
    public async Task<DoctorFinding> RunAsync(CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        var count = 0;
        foreach (var projection in projections)
        {
            var there = await projection.ReadAsync(db, cancellationToken);
            var expected = await ExpectedAsync(projection, cancellationToken);
            count += there.Count;
            var missing = expected.Except(there).Count();
            var superfluous = there.Except(expected).Count() + there.Count - there.Distinct().Count();
            if (missing + superfluous > 0)
                faults.Add($"{projection.TableName}: {missing} rows are missing, {superfluous} are too many. Delete its row in SchemaVersions and start again: it is filled anew.");
        }

        return new DoctorFinding($"{projections.Count()} with {count} rows", faults);
    }

    private async Task<HashSet<string>> ExpectedAsync(IProjection projection, CancellationToken cancellationToken)
    {
        var expected = new HashSet<string>();
        for (long after = 0; ;)
        {
            var rows = await db.Set<ContentItemRecord>().AsNoTracking().OfVersion(projection.Version)
                .Where(r => r.Id > after).OrderBy(r => r.Id).Take(BatchSize).Select(r => new { r.Id, r.Content }).ToListAsync(cancellationToken);
            if (rows.Count == 0) return expected;
            after = rows[^1].Id;
            foreach (var row in rows) expected.UnionWith(projection.Expected(ContentJson.ReadItem(row.Content)));
        }
    }
}
