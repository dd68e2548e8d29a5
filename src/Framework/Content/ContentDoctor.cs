using ItsmSite.Framework.Diagnostics;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Content;

/// <summary>Every stored version can be read and says what its columns say; every item has one newest version.</summary>
public sealed class ContentDoctor(SiteDbContext db) : IDoctorCheck
{
    private const int BatchSize = 500;

    /// <inheritdoc />
    public string Name => "documents";

    /// <inheritdoc />
    public async Task<DoctorFinding> RunAsync(CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        var versions = 0;
        var items = new HashSet<string>();
        var latest = new HashSet<string>();
        for (long after = 0; ;)
        {
            var rows = await db.Set<ContentItemRecord>().AsNoTracking().Where(r => r.Id > after).OrderBy(r => r.Id).Take(BatchSize).ToListAsync(cancellationToken);
            if (rows.Count == 0) break;
            after = rows[^1].Id;
            versions += rows.Count;
            foreach (var row in rows)
            {
                items.Add(row.ContentItemId);
                if (row.Latest) latest.Add(row.ContentItemId);
                if (FaultOf(row) is { } fault) faults.Add($"{row.ContentType} {row.ContentItemId}, version {row.ContentItemVersionId}: {fault}");
            }
        }

        faults.AddRange(items.Except(latest).Select(id => $"{id}: has no newest version; restore it from a backup."));
        return new DoctorFinding($"{items.Count} items in {versions} versions", faults);
    }

    private static string? FaultOf(ContentItemRecord row)
    {
        try
        {
            var item = ContentJson.ReadItem(row.Content);
            var same = item.ContentItemId == row.ContentItemId && item.ContentItemVersionId == row.ContentItemVersionId && item.ContentType == row.ContentType
                && item.DisplayText == row.DisplayText && item.Latest == row.Latest && item.Published == row.Published;
            return same ? null : "its text and its columns disagree; save it once more.";
        }
        catch (System.Text.Json.JsonException error)
        {
            return $"it can't be read ({error.Message}); restore it from a backup.";
        }
    }
}
