using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.LostAndFound.Models;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.LostAndFound.Services;

/// <summary>The list of what was found.</summary>
public sealed class FoundThings(UnitOfWork work, IActorAccessor actor, TimeProvider time)
{
    private const int MaxListed = 100;

    /// <summary>The newest things.</summary>
    public async Task<IReadOnlyList<FoundThing>> ListAsync(CancellationToken cancellationToken) =>
        await work.Db.Set<FoundThing>().AsNoTracking().OrderByDescending(t => t.Id).Take(MaxListed).ToListAsync(cancellationToken);

    /// <summary>Writes a thing down. False where the actor may not, or said nothing that can be kept.</summary>
    public async Task<bool> AddAsync(string? what, CancellationToken cancellationToken)
    {
        if (!actor.Current.Has(Permissions.KeepFoundThings) || string.IsNullOrWhiteSpace(what) || what.Length > FoundThing.MaxLength) return false;
        work.Db.Add(new FoundThing { What = what.Trim(), Finder = actor.Current.UserName, FoundUtc = time.GetUtcNow().UtcDateTime });
        work.Audit("LostAndFound.Added", nameof(FoundThing), "", what.Trim());
        await work.CommitAsync(cancellationToken);
        return true;
    }
}
