using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Services;

/// <summary>Reads roles with their permissions. Roles are few: all of them are read at once.</summary>
public sealed class RoleList(SiteDbContext db)
{
    /// <summary>All roles, by name.</summary>
    public async Task<IReadOnlyList<RoleSummary>> ReadAsync(CancellationToken cancellationToken)
    {
        var roles = await db.Set<SiteRole>().AsNoTracking().OrderBy(r => r.Name).ToListAsync(cancellationToken);
        var holders = await db.Set<IdentityUserRole<string>>().GroupBy(l => l.RoleId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var claims = (await db.Set<IdentityRoleClaim<string>>().AsNoTracking().Where(c => c.ClaimType == Permission.ClaimType).Select(c => new { c.RoleId, c.ClaimValue }).ToListAsync(cancellationToken))
            .ToLookup(c => c.RoleId, c => c.ClaimValue!);
        return [.. roles.Select(r => new RoleSummary(r, claims[r.Id].ToHashSet(StringComparer.Ordinal), holders.GetValueOrDefault(r.Id)))];
    }

    /// <summary>The role of a name in any case, or null.</summary>
    public async Task<RoleSummary?> FindAsync(string name, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).SingleOrDefault(r => r.Role.Name!.Equals(name, StringComparison.OrdinalIgnoreCase));
}
