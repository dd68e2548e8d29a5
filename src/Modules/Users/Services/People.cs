using System.Linq.Expressions;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Services;

/// <inheritdoc cref="IPeople"/>
public sealed class People(SiteDbContext db, BriefCache<string, Person> cache) : IPeople
{
    private const int MaxListed = 1_000;

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, Person>> FindByIdAsync(IReadOnlyCollection<string> userIds, CancellationToken cancellationToken)
    {
        if (userIds.Count == 1)
        {
            // The owner of a page, asked for with each.
            var only = userIds.First();
            var person = await cache.GetAsync(only, async id => (await ReadAsync(db.Set<SiteUser>().Where(u => u.Id == id), cancellationToken)).SingleOrDefault());
            return person is null ? new Dictionary<string, Person>() : new Dictionary<string, Person> { [only] = person };
        }

        var found = await ReadAsync(db.Set<SiteUser>().Where(u => userIds.Contains(u.Id)), cancellationToken);
        return found.ToDictionary(p => p.UserId);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, Person>> FindByNameAsync(IReadOnlyCollection<string> userNames, CancellationToken cancellationToken)
    {
        var normalised = userNames.Select(n => n.ToUpperInvariant()).ToList();
        var found = await ReadAsync(db.Set<SiteUser>().Where(u => normalised.Contains(u.NormalizedUserName!)), cancellationToken);
        return found.ToDictionary(p => p.UserName.ToLowerInvariant());
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancellationToken) =>
        await ReadAsync(db.Set<SiteUser>().Where(u => u.IsEnabled).OrderBy(u => u.DisplayName).ThenBy(u => u.UserName).Take(MaxListed), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<Person>> ListHoldersAsync(Permission permission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permission);
        var names = permission.Including().Select(p => p.Name).ToList();
        return ListInRolesAsync(r => db.Set<IdentityRoleClaim<string>>().Any(c => c.RoleId == r.Id && c.ClaimType == Permission.ClaimType && names.Contains(c.ClaimValue!)), cancellationToken);
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<Person>> ListInRoleAsync(string role, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(role);
        var normalised = role.ToUpperInvariant();
        return ListInRolesAsync(r => r.NormalizedName == normalised, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> ListRolesAsync(CancellationToken cancellationToken) =>
        await db.Set<SiteRole>().AsNoTracking().OrderBy(r => r.Name).Select(r => r.Name!).ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<Person>> ListInRolesAsync(Expression<Func<SiteRole, bool>> which, CancellationToken cancellationToken)
    {
        var roles = db.Set<SiteRole>().Where(which).Select(r => r.Id);
        var holders = db.Set<IdentityUserRole<string>>().Where(l => roles.Contains(l.RoleId)).Select(l => l.UserId);
        return await ReadAsync(db.Set<SiteUser>().Where(u => u.IsEnabled && holders.Contains(u.Id)).OrderBy(u => u.DisplayName).ThenBy(u => u.UserName).Take(MaxListed), cancellationToken);
    }

    private static async Task<List<Person>> ReadAsync(IQueryable<SiteUser> users, CancellationToken cancellationToken)
    {
        var rows = await users.AsNoTracking().Select(u => new { u.Id, u.UserName, u.DisplayName, u.IsEnabled }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new Person(r.Id, r.UserName!, r.DisplayName.Length > 0 ? r.DisplayName : r.UserName!, r.IsEnabled))];
    }
}
