using ItsmSite.Framework.Diagnostics;
using ItsmSite.Framework.Indexing;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Search.Services;

/// <summary>The index is there and sound, follows this database to its last change, and holds as many documents as there are to be found.</summary>
public sealed class IndexDoctor(ISearchIndex index, IEnumerable<IIndexSource> sources, SiteDbContext db, SiteSettings settings) : IDoctorCheck
{
    /// <inheritdoc />
    public string Name => "index";

    /// <inheritdoc />
    public async Task<DoctorFinding> RunAsync(CancellationToken cancellationToken)
    {
        if (await index.GetCursorAsync(cancellationToken) is not { } cursor)
            return new DoctorFinding("missing", [$"There is no usable index. {index.Status.Reason} Start the server or run `search rebuild`."]);
        if (await index.FindDamageAsync(cancellationToken) is { } damage)
            return new DoctorFinding("damaged", [$"{damage} Start the server or run `search rebuild`."]);

        var faults = new List<string>();
        if (cursor.Epoch != await settings.FindAsync<string>(IndexFollower.EpochSetting, cancellationToken)) faults.Add("It follows another database. Start the server or run `search rebuild`.");
        var behind = await db.Set<ChangeLogEntry>().CountAsync(e => e.Id > cursor.Position, cancellationToken);
        if (behind > 0) faults.Add($"{behind} changes are not in it yet. A running server follows within seconds; without one, run `search rebuild`.");

        var there = new HashSet<string>();
        foreach (var source in sources)
        {
            await foreach (var batch in source.ReadAllAsync(cancellationToken)) there.UnionWith(batch.Select(d => d.Key));
        }

        if (behind == 0 && there.Count != index.Status.Documents) faults.Add($"{there.Count} documents are to be found, {index.Status.Documents} are in it. Run `search rebuild`.");
        return new DoctorFinding($"{index.Status.Documents} documents", faults);
    }
}
