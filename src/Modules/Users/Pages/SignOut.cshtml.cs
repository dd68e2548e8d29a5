using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Users.Pages;

/// <summary>Where people sign out. A link only asks; the form does it.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken] // Checked below: whoever's session has ended already is simply signed out.
public sealed class SignOutModel(SignInService signIn, IAntiforgery antiforgery) : PageModel
{
    /// <summary>Asks.</summary>
    public IActionResult OnGet() => IsSignedIn ? Page() : Redirect("/sign-in");

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsSignedIn) return Redirect("/sign-in");
        if (!await antiforgery.IsRequestValidAsync(HttpContext)) return Page();
        await signIn.SignOutAsync(HttpContext);
        return Redirect("/sign-in");
    }

    private bool IsSignedIn => User.Identity?.IsAuthenticated == true;
}
