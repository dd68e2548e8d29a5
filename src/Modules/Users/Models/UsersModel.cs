using ItsmSite.Framework.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Models;

/// <summary>Maps people and roles. Of Identity's tables only those that are used exist.</summary>
public sealed class UsersModel : IModelContributor
{
    /// <inheritdoc />
    public void Contribute(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<SiteUser>(user =>
        {
            user.ToTable("UserAccounts").HasKey(u => u.Id);
            user.Property(u => u.ConcurrencyStamp).IsConcurrencyToken();
        });
        model.Entity<SiteRole>(role =>
        {
            role.ToTable("Roles").HasKey(r => r.Id);
            role.Property(r => r.ConcurrencyStamp).IsConcurrencyToken();
        });
        model.Entity<IdentityUserRole<string>>(link =>
        {
            link.ToTable("UserRoles").HasKey(l => new { l.UserId, l.RoleId });
            link.HasOne<SiteUser>().WithMany().HasForeignKey(l => l.UserId);
            link.HasOne<SiteRole>().WithMany().HasForeignKey(l => l.RoleId);
        });
        model.Entity<IdentityRoleClaim<string>>(claim =>
        {
            claim.ToTable("RoleClaims").HasKey(c => c.Id);
            claim.HasOne<SiteRole>().WithMany().HasForeignKey(c => c.RoleId);
        });
    }
}
