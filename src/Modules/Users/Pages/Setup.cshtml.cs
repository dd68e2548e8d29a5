using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Pages;

/// <summary>Where a new site gets its name and its first administrator; gone as soon as it has one.</summary>
[AllowAnonymous]
public sealed class SetupModel(IFirstAdministrator administrator, IStringLocalizer<UsersTexts> texts) : PageModel
{
    /// <summary>Name of the site.</summary>
    [BindProperty]
    public string? SiteName { get; set; }

    /// <summary>User name of the administrator.</summary>
    [BindProperty]
    public string? UserName { get; set; }

    /// <summary>The administrator's mail address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The administrator's password.</summary>
    [BindProperty]
    public string? NewPassword { get; set; }

    /// <summary>Shows the form while nobody is there.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await administrator.IsMissingAsync(cancellationToken) ? Page() : NotFound();

    /// <summary>Sets the site up.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await administrator.IsMissingAsync(cancellationToken)) return NotFound();
        if (string.IsNullOrWhiteSpace(UserName)) ModelState.AddModelError(nameof(UserName), texts["Type your user name"]);
        if (string.IsNullOrEmpty(NewPassword)) ModelState.AddModelError(nameof(NewPassword), texts["Type a new password"]);
        if (!ModelState.IsValid) return Page();
        foreach (var error in await administrator.CreateAsync(SiteName ?? "", UserName!, Email, NewPassword!, cancellationToken)) ModelState.AddModelError(nameof(NewPassword), error);
        if (!ModelState.IsValid) return Page();
        TempData["Notice"] = texts["The site is ready. Sign in with the account you have just made."].Value;
        return RedirectToPage("/SignIn");
    }
}
