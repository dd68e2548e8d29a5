using System.Text.RegularExpressions;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Services;

/// <summary>Makes, changes and deletes roles. A change counts on the next request of those who have the role.</summary>
public sealed partial class RoleEditor(UnitOfWork unit, PermissionCatalog catalog, ILookupNormalizer normalizer)
{
    /// <summary>Longest description, in characters.</summary>
    public const int MaxDescriptionLength = 1000;

    /// <summary>Names of the permissions that the role Administrator keeps, so that it can give all others back.</summary>
    public static IReadOnlyList<string> KeptByAdministrator { get; } = [Permissions.ManageRoles.Name, Permissions.ManageUsers.Name, Permissions.AccessWorkbench.Name];

    /// <summary>Makes a role.</summary>
    public async Task<RoleOutcome> CreateAsync(string name, string description, IReadOnlyCollection<string> permissions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(description);
        if (!Name().IsMatch(name) || name.Equals("new", StringComparison.OrdinalIgnoreCase)) return RoleOutcome.BadName;
        if (description.Length > MaxDescriptionLength) return RoleOutcome.TooLong;
        var normalized = normalizer.NormalizeName(name);
        if (await unit.Db.Set<SiteRole>().AnyAsync(r => r.NormalizedName == normalized, cancellationToken)) return RoleOutcome.NameTaken;
        var role = new SiteRole { Name = name, NormalizedName = normalized, Description = description };
        unit.Db.Add(role);
        unit.Db.AddRange((await KnownAsync(permissions)).Select(p => ClaimOf(role, p)));
        unit.Audit(UserEvents.RoleCreated, UserEvents.RoleSubject, role.Id, name);
        return await CommitAsync(cancellationToken);
    }

    /// <summary>Changes description and permissions of a role; permissions of modules that are off stay as they are.</summary>
    /// <param name="name">The role.</param>
    /// <param name="description">Who has it.</param>
    /// <param name="permissions">Names of all permissions it is to have.</param>
    /// <param name="stamp">The role's concurrency stamp when the form was filled.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<RoleOutcome> SaveAsync(string name, string description, IReadOnlyCollection<string> permissions, string stamp, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(description);
        if (description.Length > MaxDescriptionLength) return RoleOutcome.TooLong;
        if (await FindAsync(name, cancellationToken) is not { } role || role.ConcurrencyStamp != stamp) return RoleOutcome.Conflict;
        if (role.Name == SiteRoles.Administrator && KeptByAdministrator.Except(permissions).Any()) return RoleOutcome.AdministratorNeeds;
        var all = (await catalog.ListAsync()).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var claims = await unit.Db.Set<IdentityRoleClaim<string>>().Where(c => c.RoleId == role.Id && c.ClaimType == Permission.ClaimType).ToListAsync(cancellationToken);
        var wanted = (await KnownAsync(permissions)).ToHashSet(StringComparer.Ordinal);
        var taken = claims.Where(c => all.Contains(c.ClaimValue!) && !wanted.Contains(c.ClaimValue!)).ToList();
        var added = wanted.Except(claims.Select(c => c.ClaimValue!)).Order(StringComparer.Ordinal).ToList();
        if (taken.Count == 0 && added.Count == 0 && role.Description == description) return RoleOutcome.Done;
        role.Description = description;
        role.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        unit.Db.RemoveRange(taken);
        unit.Db.AddRange(added.Select(p => ClaimOf(role, p)));
        var what = string.Join(' ', added.Select(p => "+" + p).Concat(taken.Select(c => "−" + c.ClaimValue)));
        unit.Audit(UserEvents.RoleChanged, UserEvents.RoleSubject, role.Id, role.Name!, what.Length > 0 ? what : null);
        return await CommitAsync(cancellationToken);
    }

    /// <summary>Deletes a role that nobody has and no module knows.</summary>
    public async Task<RoleOutcome> DeleteAsync(string name, CancellationToken cancellationToken)
    {
        if (await FindAsync(name, cancellationToken) is not { } role) return RoleOutcome.Conflict;
        if (SiteRoles.All.Contains(role.Name)) return RoleOutcome.BuiltIn;
        if (await unit.Db.Set<IdentityUserRole<string>>().AnyAsync(l => l.RoleId == role.Id, cancellationToken)) return RoleOutcome.Held;
        unit.Db.RemoveRange(await unit.Db.Set<IdentityRoleClaim<string>>().Where(c => c.RoleId == role.Id).ToListAsync(cancellationToken));
        unit.Db.Remove(role);
        unit.Audit(UserEvents.RoleDeleted, UserEvents.RoleSubject, role.Id, role.Name!);
        return await CommitAsync(cancellationToken);
    }

    private Task<SiteRole?> FindAsync(string name, CancellationToken cancellationToken)
    {
        var normalized = normalizer.NormalizeName(name);
        return unit.Db.Set<SiteRole>().SingleOrDefaultAsync(r => r.NormalizedName == normalized, cancellationToken);
    }

    private async Task<IEnumerable<string>> KnownAsync(IEnumerable<string> permissions) => (await catalog.ListAsync()).Select(p => p.Name).Intersect(permissions, StringComparer.Ordinal);

    private static IdentityRoleClaim<string> ClaimOf(SiteRole role, string permission) => new() { RoleId = role.Id, ClaimType = Permission.ClaimType, ClaimValue = permission };

    private async Task<RoleOutcome> CommitAsync(CancellationToken cancellationToken) => await unit.TryCommitAsync(cancellationToken) switch
    {
        CommitResult.Kept => RoleOutcome.Done,
        CommitResult.Taken => RoleOutcome.NameTaken,
        _ => RoleOutcome.Conflict,
    };

    // Audiences join names by signs that a name must not have.
    [GeneratedRegex(@"^[\p{L}\d](?:[\p{L}\d ._-]{0,98}[\p{L}\d])?$")]
    private static partial Regex Name();
}
