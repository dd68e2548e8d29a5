using ItsmSite.Framework.Permissions;
using ItsmSite.Users.Models;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Pages.People;

/// <summary>Where an account is made and changed. The address <c>/workbench/people/new</c> leads here too, without a user name.</summary>
[RequirePermission("ManageUsers")]
public sealed class PersonEditModel(PersonEditor editor, PersonRoles roles, RoleNames names, TimeProvider time, IStringLocalizer<UsersTexts> texts) : PageModel
{
    /// <summary>The account; null for a new one.</summary>
    public SiteUser? Person { get; private set; }

    /// <summary>What is kept now, where somebody changed it since the form was filled; else null.</summary>
    public PersonInput? Others { get; private set; }

    /// <summary>All roles, by name.</summary>
    public IReadOnlyList<SiteRole> Roles { get; private set; } = [];

    /// <summary>What roles are called.</summary>
    public RoleNames Names => names;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public PersonInput Input { get; set; } = new();

    /// <summary>First or new password as typed.</summary>
    [BindProperty]
    public string? NewPassword { get; set; }

    /// <summary>The account's concurrency stamp when the form was filled.</summary>
    [BindProperty]
    public string? Stamp { get; set; }

    /// <summary>Whether too many wrong passwords keep the person out now.</summary>
    public bool IsLocked => Person?.LockoutEnd > time.GetUtcNow();

    /// <summary>Name of the person, or of the page for a new one.</summary>
    public string Heading => Person is null ? texts["New person"] : Person.DisplayName.Length > 0 ? Person.DisplayName : Person.UserName!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(string? userName, CancellationToken cancellationToken)
    {
        if (userName is null)
        {
            Input.Roles = [SiteRoles.Employee];
            return await ShowAsync(cancellationToken);
        }

        if (await editor.FindAsync(userName) is not { } user) return NotFound();
        Person = user;
        Stamp = user.ConcurrencyStamp;
        Input = await ReadAsync(user, cancellationToken);
        return await ShowAsync(cancellationToken);
    }

    /// <summary>Saves the account.</summary>
    public async Task<IActionResult> OnPostAsync(string? userName, CancellationToken cancellationToken)
    {
        if (userName is not null)
            return await ChangeAsync(userName, user => editor.SaveAsync(user, Input, Stamp ?? "", cancellationToken), texts["The account is saved."], isWholeForm: true, cancellationToken);
        if (string.IsNullOrWhiteSpace(Input.UserName)) ModelState.AddModelError("Input.UserName", texts["Type a user name"]);
        if (Input.UserName?.Trim().Equals("new", StringComparison.OrdinalIgnoreCase) == true) ModelState.AddModelError("Input.UserName", texts["This user name can't be used; choose another."]);
        if (string.IsNullOrEmpty(NewPassword)) ModelState.AddModelError(nameof(NewPassword), texts["Type a first password"]);
        if (!ModelState.IsValid) return await ShowAsync(cancellationToken);
        var outcome = await editor.CreateAsync(Input, NewPassword!, cancellationToken);
        if (outcome is PersonOutcome.Done)
        {
            TempData["Notice"] = texts["The account is made. Tell the person the user name and the first password, and ask them to change it."].Value;
            return LocalRedirect(UrlOf(Input.UserName!.Trim()));
        }

        if (outcome is PersonOutcome.Conflict) ModelState.AddModelError("Input.UserName", texts["There is an account of this user name already."]);
        else Explain(outcome);
        return await ShowAsync(cancellationToken);
    }

    /// <summary>Sets a new password.</summary>
    public async Task<IActionResult> OnPostPasswordAsync(string userName, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(NewPassword))
            return await ChangeAsync(userName, user => editor.SetPasswordAsync(user, NewPassword, cancellationToken), texts["The new password is set. The person is signed out everywhere."], isWholeForm: false, cancellationToken);
        ModelState.AddModelError(nameof(NewPassword), texts["Type a new password"]);
        return await ChangeAsync(userName, _ => Task.FromResult<PersonOutcome>(new PersonOutcome.Invalid([])), "", isWholeForm: false, cancellationToken);
    }

    /// <summary>Deactivates the account.</summary>
    public Task<IActionResult> OnPostDeactivateAsync(string userName, CancellationToken cancellationToken) =>
        ChangeAsync(userName, user => editor.ActivateAsync(user, false, cancellationToken), texts["The account is deactivated. The person is signed out everywhere."], isWholeForm: false, cancellationToken);

    /// <summary>Activates the account.</summary>
    public Task<IActionResult> OnPostActivateAsync(string userName, CancellationToken cancellationToken) =>
        ChangeAsync(userName, user => editor.ActivateAsync(user, true, cancellationToken), texts["The account is active again."], isWholeForm: false, cancellationToken);

    /// <summary>Unlocks the account.</summary>
    public Task<IActionResult> OnPostUnlockAsync(string userName, CancellationToken cancellationToken) =>
        ChangeAsync(userName, user => editor.UnlockAsync(user, cancellationToken), texts["The account is unlocked."], isWholeForm: false, cancellationToken);

    /// <summary>Address of a person's page.</summary>
    public static string UrlOf(string userName) => $"/workbench/people/{Uri.EscapeDataString(userName)}";

    private async Task<IActionResult> ChangeAsync(string userName, Func<SiteUser, Task<PersonOutcome>> change, string notice, bool isWholeForm, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(userName) is not { } user) return NotFound();
        var outcome = await change(user);
        if (outcome is PersonOutcome.Done)
        {
            TempData["Notice"] = notice;
            return LocalRedirect(UrlOf(user.UserName!));
        }

        // As it is kept: what was refused must not be shown as if it were.
        Person = await editor.FindAsync(userName);
        if (Person is null) return NotFound();
        Explain(outcome);
        if (outcome is PersonOutcome.Conflict && isWholeForm) Others = await ReadAsync(Person, cancellationToken);
        if (!isWholeForm) Input = await ReadAsync(Person, cancellationToken);
        Input.UserName = Person.UserName;
        if (!isWholeForm || Others is not null) Stamp = Person.ConcurrencyStamp;
        ModelState.Remove(nameof(Stamp));
        return await ShowAsync(cancellationToken);
    }

    private void Explain(PersonOutcome outcome)
    {
        switch (outcome)
        {
            case PersonOutcome.Invalid invalid:
                foreach (var (field, message) in invalid.Errors) ModelState.AddModelError(field is "" or nameof(NewPassword) ? field : $"Input.{field}", message);
                break;
            case PersonOutcome.Refused refused:
                ModelState.AddModelError("", Say(refused.Why));
                break;
            case PersonOutcome.Conflict:
                ModelState.AddModelError("", texts["Somebody changed this account meanwhile. Nothing of yours is saved yet."]);
                break;
        }
    }

    private string Say(PersonRefusal why) => why switch
    {
        PersonRefusal.LastAdministrator => texts["This is the last active administrator. Give the role to somebody else first."],
        PersonRefusal.OwnAdministrator => texts["You can't take the role Administrator from yourself. Ask another administrator."],
        PersonRefusal.OwnAccount => texts["You can't deactivate your own account. Ask another administrator."],
        _ => texts["Only administrators change administrators, or make somebody one."],
    };

    private async Task<PersonInput> ReadAsync(SiteUser user, CancellationToken cancellationToken) => PersonInput.Of(user, (await roles.FindAsync([user.Id], cancellationToken))[user.Id]);

    private async Task<PageResult> ShowAsync(CancellationToken cancellationToken)
    {
        Roles = await roles.ListAsync(cancellationToken);
        return Page();
    }
}
