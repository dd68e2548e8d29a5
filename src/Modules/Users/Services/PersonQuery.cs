using System.Linq.Expressions;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Services;

/// <summary>Reads a person with roles and permissions in one query.</summary>
public sealed class PersonQuery(SiteDbContext db)
{
    /// <summary>The person that matches, or null; disabled ones too.</summary>
    public async Task<PersonSnapshot?> FindAsync(Expression<Func<SiteUser, bool>> which, CancellationToken cancellationToken)
    {
        var rows = await (
            from user in db.Set<SiteUser>().Where(which)
            from link in db.Set<IdentityUserRole<string>>().Where(l => l.UserId == user.Id).DefaultIfEmpty()
            from role in db.Set<SiteRole>().Where(r => r.Id == link!.RoleId).DefaultIfEmpty()
            from claim in db.Set<IdentityRoleClaim<string>>().Where(c => c.RoleId == role!.Id && c.ClaimType == Permission.ClaimType).DefaultIfEmpty()
            select new { user.Id, user.UserName, user.DisplayName, user.Email, user.IsEnabled, user.SecurityStamp, Role = role!.Name, Permission = claim!.ClaimValue })
            .AsNoTracking().ToListAsync(cancellationToken);
        if (rows is not [var first, ..]) return null;
        return new PersonSnapshot(
            first.Id, first.UserName!, first.DisplayName.Length > 0 ? first.DisplayName : first.UserName!, first.Email, first.IsEnabled, first.SecurityStamp,
            rows.Select(r => r.Role).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase),
            rows.Select(r => r.Permission).OfType<string>().ToHashSet(StringComparer.Ordinal));
    }
}
