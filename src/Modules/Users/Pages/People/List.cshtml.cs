using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web;
using ItsmSite.Users.Models;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Users.Pages.People;

/// <summary>The people with an account, with filters.</summary>
[RequirePermission("ManageUsers")]
public sealed class PeopleListModel(PeopleList list, PersonRoles roles, RoleNames names, TimeProvider time) : PageModel
{
    /// <summary>Only those whose name, user name or mail address holds this.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Only those who have this role.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    /// <summary>Only accounts of this state.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>The order.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>Number of the page shown, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The people of this page.</summary>
    public PeoplePage People { get; private set; } = null!;

    /// <summary>All roles, by name.</summary>
    public IReadOnlyList<SiteRole> Roles { get; private set; } = [];

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsFiltered => !string.IsNullOrEmpty(Q) || !string.IsNullOrEmpty(Role) || !string.IsNullOrEmpty(State);

    /// <summary>What roles are called.</summary>
    public RoleNames Names => names;

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Number = Math.Clamp(Number, 1, 400);
        Roles = await roles.ListAsync(cancellationToken);
        People = await list.ReadAsync(new PeopleFilter { Text = Q ?? "", Role = Role ?? "", State = State ?? "", Sort = Sort ?? "name", Page = Number }, cancellationToken);
    }

    /// <summary>Whether too many wrong passwords keep a person out now.</summary>
    public bool IsLocked(SiteUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.LockoutEnd > time.GetUtcNow();
    }

    /// <summary>Address of another page of the same list.</summary>
    public string UrlOf(int number) => ListAddress.Of("/workbench/people", number, ("q", Q), ("role", Role), ("state", State), ("sort", Sort));
}
