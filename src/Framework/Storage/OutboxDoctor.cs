using ItsmSite.Framework.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Storage;

/// <summary>Nothing in the outbox was given up.</summary>
public sealed class OutboxDoctor(SiteDbContext db) : IDoctorCheck
{
    /// <inheritdoc />
    public string Name => "outbox";

    /// <inheritdoc />
    public async Task<DoctorFinding> RunAsync(CancellationToken cancellationToken)
    {
        var waiting = await db.Set<OutboxMessage>().CountAsync(m => m.ParkedUtc == null, cancellationToken);
        var parked = await db.Set<OutboxMessage>().AsNoTracking().Where(m => m.ParkedUtc != null).OrderBy(m => m.Id).Take(100).ToListAsync(cancellationToken);
        return new DoctorFinding($"{waiting} waiting", [.. parked.Select(m => $"message {m.Id} ({m.Kind}) was given up: {m.LastError}")]);
    }
}
