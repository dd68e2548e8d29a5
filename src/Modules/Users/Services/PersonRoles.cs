using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Services;

/// <summary>Reads and changes which roles people have.</summary>
public sealed class PersonRoles(SiteDbContext db, IActorAccessor actor)
{
    /// <summary>All roles, by name.</summary>
    public async Task<IReadOnlyList<SiteRole>> ListAsync(CancellationToken cancellationToken) => await db.Set<SiteRole>().AsNoTracking().OrderBy(r => r.Name).ToListAsync(cancellationToken);

    /// <summary>Names of the roles of some people, by user id.</summary>
    public async Task<ILookup<string, string>> FindAsync(IReadOnlyCollection<string> userIds, CancellationToken cancellationToken) => (await (
        from link in db.Set<IdentityUserRole<string>>()
        join role in db.Set<SiteRole>() on link.RoleId equals role.Id
        where userIds.Contains(link.UserId)
        orderby role.Name
        select new { link.UserId, role.Name }).AsNoTracking().ToListAsync(cancellationToken)).ToLookup(l => l.UserId, l => l.Name!);

    /// <summary>Works out what giving a person these roles changes.</summary>
    /// <param name="user">The account; new or as it is.</param>
    /// <param name="wanted">Names of the roles it is to have; null for those it has. Names of no role are passed over.</param>
    /// <param name="staysActive">Whether the account is to be active.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<RoleChange> PlanAsync(SiteUser user, IReadOnlyCollection<string>? wanted, bool staysActive, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var roles = await db.Set<SiteRole>().ToListAsync(cancellationToken);
        var held = (await db.Set<IdentityUserRole<string>>().Where(l => l.UserId == user.Id).Select(l => l.RoleId).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        var kept = wanted is null ? held : roles.Where(r => wanted.Contains(r.Name!, StringComparer.OrdinalIgnoreCase)).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var administrator = roles.SingleOrDefault(r => r.Name == SiteRoles.Administrator)?.Id ?? "";
        var rule = new AdministratorRule
        {
            ActorIsAdministrator = actor.Current.IsSystem || actor.Current.Roles.Contains(SiteRoles.Administrator),
            IsOwn = user.Id == actor.Current.UserId,
            HasRole = held.Contains(administrator),
            KeepsRole = kept.Contains(administrator),
            IsActive = user.IsEnabled,
            StaysActive = staysActive,
            OtherAdministrators = await db.Set<IdentityUserRole<string>>().CountAsync(l => l.RoleId == administrator && l.UserId != user.Id && db.Set<SiteUser>().Any(u => u.Id == l.UserId && u.IsEnabled), cancellationToken),
        };
        return new RoleChange(rule, [.. roles.Where(r => kept.Contains(r.Id) && !held.Contains(r.Id))], [.. roles.Where(r => held.Contains(r.Id) && !kept.Contains(r.Id))]);
    }

    /// <summary>Makes a planned change; part of the unit of work.</summary>
    public void Apply(SiteUser user, RoleChange change)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(change);
        var links = db.Set<IdentityUserRole<string>>();
        links.AddRange(change.Added.Select(r => new IdentityUserRole<string> { UserId = user.Id, RoleId = r.Id }));
        links.RemoveRange(change.Taken.Select(r => new IdentityUserRole<string> { UserId = user.Id, RoleId = r.Id }));
        // Two administrators who take the role from each other at once write the same row: the second is refused, and one of them stays.
        if (change.Rule.LosesOne) db.Set<SiteRole>().Local.Single(r => r.Name == SiteRoles.Administrator).ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }
}
