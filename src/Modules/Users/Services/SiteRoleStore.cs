using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace ItsmSite.Users.Services;

/// <summary>Identity's store of roles. It saves nothing by itself: what it changes is committed with the unit of work.</summary>
public sealed class SiteRoleStore : RoleStore<SiteRole, SiteDbContext>
{
    /// <summary>A store over the database of this scope.</summary>
    public SiteRoleStore(SiteDbContext db, IdentityErrorDescriber describer)
        : base(db, describer) => AutoSaveChanges = false;
}
