using ItsmSite.Contents;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Policies.Models;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Policies.Services;

/// <summary>The people a policy asks, as the accounts and roles are at this moment: whoever comes later is asked then, whoever leaves counts no more.</summary>
public sealed class AskedPeople(SiteDbContext db)
{
    /// <summary>The accounts, not read yet: active, of a role that may read, within the audience, of a role that is asked. <see cref="PolicyAsks"/> says the same of one person.</summary>
    public async Task<IQueryable<SiteUser>> QueryAsync(ContentItem policy, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var people = db.Set<SiteUser>().AsNoTracking();
        var part = policy.GetOrCreate<PolicyPart>();
        if (!part.Asks) return people.Where(_ => false);
        var links = db.Set<IdentityUserRole<string>>();
        var names = ContentPermissions.ViewContent.Including().Select(p => p.Name).ToList();
        var readers = db.Set<IdentityRoleClaim<string>>().Where(c => c.ClaimType == Permission.ClaimType && names.Contains(c.ClaimValue!)).Select(c => c.RoleId);
        people = people.Where(u => u.IsEnabled && links.Any(l => l.UserId == u.Id && readers.Contains(l.RoleId)));

        var audience = PolicyAsks.AudienceOf(policy);
        if (!audience.IsEveryone)
        {
            var within = await FindRolesAsync(audience.Roles, cancellationToken);
            var users = audience.Users.Select(u => u.ToUpperInvariant()).ToList();
            people = people.Where(u => users.Contains(u.NormalizedUserName!) || links.Any(l => l.UserId == u.Id && within.Contains(l.RoleId)));
        }

        if (part.AsksEverybody) return people;
        var asked = await FindRolesAsync(part.AskedRoles, cancellationToken);
        return people.Where(u => links.Any(l => l.UserId == u.Id && asked.Contains(l.RoleId)));
    }

    private Task<List<string>> FindRolesAsync(IEnumerable<string> roles, CancellationToken cancellationToken)
    {
        var normalised = roles.Select(r => r.ToUpperInvariant()).ToList();
        return db.Set<SiteRole>().Where(r => normalised.Contains(r.NormalizedName!)).Select(r => r.Id).ToListAsync(cancellationToken);
    }
}
