using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Services;

/// <summary>Identity's store of people. It saves nothing by itself: what it changes is committed with the unit of work, together with the audit row.</summary>
public sealed class SiteUserStore : UserStore<SiteUser, SiteRole, SiteDbContext>
{
    /// <summary>A store over the database of this scope.</summary>
    public SiteUserStore(SiteDbContext db, IdentityErrorDescriber describer)
        : base(db, describer) => AutoSaveChanges = false;

    /// <summary>Marks the person as changed. That somebody else changed them meanwhile shows when the unit of work commits.</summary>
    public override Task<IdentityResult> UpdateAsync(SiteUser user, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        // The base class would turn a person who is added in this unit of work into one to be updated.
        if (Context.Entry(user).State == EntityState.Detached) Context.Attach(user);
        user.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        return Task.FromResult(IdentityResult.Success);
    }
}
