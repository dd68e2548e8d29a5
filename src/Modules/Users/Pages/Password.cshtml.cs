using ItsmSite.Framework.Permissions;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Pages;

/// <summary>Where people change their password.</summary>
public sealed class PasswordModel(PasswordEditor passwords, IActorAccessor actor, IStringLocalizer<UsersTexts> texts) : PageModel
{
    /// <summary>Said on the profile after the change.</summary>
    [TempData]
    public string? Message { get; set; }

    /// <summary>Present password as typed.</summary>
    [BindProperty]
    public string? CurrentPassword { get; set; }

    /// <summary>New password as typed.</summary>
    [BindProperty]
    public string? NewPassword { get; set; }

    /// <summary>New password as typed the second time.</summary>
    [BindProperty]
    public string? RepeatedPassword { get; set; }

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => actor.Current.IsPerson ? Page() : Challenge();

    /// <summary>Changes the password.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!actor.Current.IsPerson) return Challenge();
        if (string.IsNullOrEmpty(CurrentPassword)) ModelState.AddModelError(nameof(CurrentPassword), texts["Type your present password"]);
        if (string.IsNullOrEmpty(NewPassword)) ModelState.AddModelError(nameof(NewPassword), texts["Type a new password"]);
        else if (NewPassword.Length > PasswordCheck.MaxLength) ModelState.AddModelError(nameof(NewPassword), texts["The password must have at most {0} characters.", PasswordCheck.MaxLength]);
        else if (NewPassword != RepeatedPassword) ModelState.AddModelError(nameof(RepeatedPassword), texts["The two new passwords are not the same"]);
        if (!ModelState.IsValid) return Page();

        var (check, change) = await passwords.ChangeAsync(actor.Current.UserName, CurrentPassword!, NewPassword!, HttpContext.RequestAborted);
        switch (check)
        {
            case PasswordOutcome.Accepted when change.Succeeded:
                Message = texts["Your password is changed. You are signed out everywhere else."];
                return RedirectToPage("/Profile");
            case PasswordOutcome.Accepted:
                foreach (var error in change.Errors) ModelState.AddModelError(nameof(NewPassword), error.Description);
                break;
            case PasswordOutcome.Locked:
                ModelState.AddModelError("", texts["Too many wrong passwords. Please try again in some minutes."]);
                break;
            default:
                ModelState.AddModelError(nameof(CurrentPassword), texts["This is not your present password."]);
                break;
        }

        return Page();
    }
}
