using ItsmSite.Framework.Permissions;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Pages.Roles;

/// <summary>Where a role is made and changed. The address <c>/workbench/roles/new</c> leads here too, without a name.</summary>
[RequirePermission("ManageRoles")]
public sealed class RoleEditModel(RoleList roles, RoleEditor editor, PermissionGroups groups, RoleNames names, IStringLocalizer<UsersTexts> texts) : PageModel
{
    /// <summary>The role as it is kept; null for a new one.</summary>
    public RoleSummary? Role { get; private set; }

    /// <summary>Whether somebody changed it since the form was filled.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>All permissions, by module.</summary>
    public IReadOnlyList<PermissionGroup> Groups { get; private set; } = [];

    /// <summary>Name of a new role, as typed.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Who has it, as typed.</summary>
    [BindProperty]
    public string? Description { get; set; }

    /// <summary>Names of the permissions chosen.</summary>
    [BindProperty]
    public IReadOnlyList<string> Granted { get; set; } = [];

    /// <summary>The role's concurrency stamp when the form was filled.</summary>
    [BindProperty]
    public string? Stamp { get; set; }

    /// <summary>What the page is about.</summary>
    public string Heading => Role is null ? texts["New role"] : names.Of(Role.Role.Name!);

    /// <summary>The permissions chosen.</summary>
    public IReadOnlySet<string> Chosen => Granted.ToHashSet(StringComparer.Ordinal);

    /// <summary>What a permission allows.</summary>
    public string Describe(Permission permission) => groups.Describe(permission);

    /// <summary>What some permissions allow, by name.</summary>
    public string Describe(IEnumerable<string> permissions) => string.Join("; ", Groups.SelectMany(g => g.Permissions).Where(p => permissions.Contains(p.Name)).Select(groups.Describe));

    /// <summary>Whether the role keeps a permission whatever is chosen.</summary>
    public bool IsFixed(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        return Role?.Role.Name == SiteRoles.Administrator && RoleEditor.KeptByAdministrator.Contains(permission.Name);
    }

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(string? roleName, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(roleName, cancellationToken)) return NotFound();
        if (Role is not null) (Description, Granted, Stamp) = (Role.Role.Description, [.. Role.Permissions], Role.Role.ConcurrencyStamp);
        return Page();
    }

    /// <summary>Saves the role.</summary>
    public async Task<IActionResult> OnPostAsync(string? roleName, CancellationToken cancellationToken)
    {
        var (name, description) = (roleName ?? (Name ?? "").Trim(), (Description ?? "").Trim());
        var outcome = roleName is null
            ? await editor.CreateAsync(name, description, Granted, cancellationToken)
            : await editor.SaveAsync(name, description, Granted, Stamp ?? "", cancellationToken);
        if (outcome == RoleOutcome.Done)
        {
            TempData["Notice"] = texts["The role is saved. It counts on the next click of those who have it."].Value;
            return LocalRedirect("/workbench/roles");
        }

        if (!await LoadAsync(roleName, cancellationToken)) return NotFound();
        IsConflict = outcome == RoleOutcome.Conflict;
        if (IsConflict) (Stamp, _) = (Role!.Role.ConcurrencyStamp, ModelState.Remove(nameof(Stamp)));
        ModelState.AddModelError(FieldOf(outcome), Say(outcome));
        return Page();
    }

    /// <summary>Deletes the role.</summary>
    public async Task<IActionResult> OnPostDeleteAsync(string roleName, CancellationToken cancellationToken)
    {
        var outcome = await editor.DeleteAsync(roleName, cancellationToken);
        if (outcome == RoleOutcome.Done)
        {
            TempData["Notice"] = texts["The role is deleted."].Value;
            return LocalRedirect("/workbench/roles");
        }

        if (!await LoadAsync(roleName, cancellationToken)) return NotFound();
        (Description, Granted, Stamp) = (Role!.Role.Description, [.. Role.Permissions], Role.Role.ConcurrencyStamp);
        ModelState.Clear();
        ModelState.AddModelError("", Say(outcome));
        return Page();
    }

    private static string FieldOf(RoleOutcome outcome) => outcome switch
    {
        RoleOutcome.BadName or RoleOutcome.NameTaken => nameof(Name),
        RoleOutcome.TooLong => nameof(Description),
        _ => "",
    };

    private string Say(RoleOutcome outcome) => outcome switch
    {
        RoleOutcome.BadName => texts["Type a name of letters, digits, spaces and - . _, at most 100 characters."],
        RoleOutcome.NameTaken => texts["There is a role of this name already."],
        RoleOutcome.TooLong => texts["Please say it in at most {0} characters", RoleEditor.MaxDescriptionLength],
        RoleOutcome.AdministratorNeeds => texts["Administrators need the permissions for people, roles and the Workbench, so that they can give all others back."],
        RoleOutcome.BuiltIn => texts["This role belongs to the program and stays."],
        RoleOutcome.Held => texts["Somebody has this role. Take it from its people first."],
        _ => texts["Somebody changed this role meanwhile. Nothing of yours is saved yet."],
    };

    private async Task<bool> LoadAsync(string? roleName, CancellationToken cancellationToken)
    {
        Groups = await groups.ReadAsync();
        if (roleName is null) return true;
        Role = await roles.FindAsync(roleName, cancellationToken);
        return Role is not null;
    }
}
