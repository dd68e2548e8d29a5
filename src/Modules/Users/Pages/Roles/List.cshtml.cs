using ItsmSite.Framework.Permissions;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Users.Pages.Roles;

/// <summary>The roles with what they allow.</summary>
[RequirePermission("ManageRoles")]
public sealed class RoleListModel(RoleList roles, RoleNames names) : PageModel
{
    /// <summary>All roles, by name.</summary>
    public IReadOnlyList<RoleSummary> Roles { get; private set; } = [];

    /// <summary>What roles are called.</summary>
    public RoleNames Names => names;

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Roles = await roles.ReadAsync(cancellationToken);
}
