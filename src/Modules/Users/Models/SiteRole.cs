using ItsmSite.Framework.Content;
using Microsoft.AspNetCore.Identity;

namespace ItsmSite.Users.Models;

/// <summary>A role; its permissions are its claims of type <c>Permission</c>.</summary>
public sealed class SiteRole : IdentityRole
{
    /// <summary>A new role, with an id as content has.</summary>
    public SiteRole() => Id = ContentIds.New();

    /// <summary>Who has it, for administrators.</summary>
    public string Description { get; set; } = "";
}
