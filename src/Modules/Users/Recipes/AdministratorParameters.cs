using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Recipes;

/// <summary>The parameters <c>AdminUserId</c>, <c>AdminUsername</c> and <c>AdminEmail</c>: the administrator whose user name comes first.</summary>
public sealed class AdministratorParameters(SiteDbContext db) : IRecipeParameters
{
    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken cancellationToken)
    {
        // Accounts have no running number: the order of names is the same on every site.
        var administrator = await (
            from user in db.Set<SiteUser>().AsNoTracking()
            join link in db.Set<IdentityUserRole<string>>() on user.Id equals link.UserId
            join role in db.Set<SiteRole>() on link.RoleId equals role.Id
            where role.Name == SiteRoles.Administrator
            orderby user.NormalizedUserName
            select new { user.Id, user.UserName, user.Email }).FirstOrDefaultAsync(cancellationToken);
        return administrator is null ? new Dictionary<string, string>()
            : new Dictionary<string, string> { ["AdminUserId"] = administrator.Id, ["AdminUsername"] = administrator.UserName ?? "", ["AdminEmail"] = administrator.Email ?? "" };
    }
}
