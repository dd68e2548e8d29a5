using System.Globalization;
using ItsmSite.Users.Services;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Pages;

/// <summary>Where people sign in.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken] // Checked below: a form that lay open too long gets a word, not an error page.
public sealed class SignInModel(SignInService signIn, IAntiforgery antiforgery, DemoPeople demo, TimeProvider time, IStringLocalizer<UsersTexts> texts) : PageModel
{
    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>User name as typed.</summary>
    [BindProperty]
    public string? UserName { get; set; }

    /// <summary>Password as typed.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>People of the demo, where they may be shown.</summary>
    public IReadOnlyList<DemoPerson> DemoPeople { get; private set; } = [];

    /// <summary>Their password.</summary>
    public string DemoPassword => demo.Password;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (IsSignedIn) return LocalRedirect(LocalUrl.AfterSignIn(ReturnUrl));
        return await FormAsync();
    }

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (IsSignedIn) return LocalRedirect(LocalUrl.AfterSignIn(ReturnUrl));
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            return await RefuseAsync("", texts["This page was open for too long. Please try again."]);
        if (string.IsNullOrWhiteSpace(UserName)) ModelState.AddModelError(nameof(UserName), texts["Type your user name"]);
        if (string.IsNullOrEmpty(Password)) ModelState.AddModelError(nameof(Password), texts["Type your password"]);
        if (!ModelState.IsValid) return await FormAsync();

        return await signIn.SignInAsync(HttpContext, UserName!, Password!) switch
        {
            PasswordOutcome.Accepted => LocalRedirect(LocalUrl.AfterSignIn(ReturnUrl)),
            PasswordOutcome.Locked locked => await RefuseAsync("", Locked(locked.Until)),
            PasswordOutcome.Disabled => await RefuseAsync("", texts["This account is switched off. Please ask the service desk."]),
            _ => await RefuseAsync(nameof(Password), texts["The user name or the password is not right"]),
        };
    }

    private bool IsSignedIn => User.Identity?.IsAuthenticated == true;

    private string Locked(DateTimeOffset until)
    {
        // In minutes to go: the server's clock and the reader's may be in different time zones.
        var minutes = Math.Max(1, (int)Math.Ceiling((until - time.GetUtcNow()).TotalMinutes));
        return minutes == 1
            ? texts["Too many wrong passwords. You can try again in one minute."]
            : texts["Too many wrong passwords. You can try again in {0} minutes.", minutes.ToString(CultureInfo.CurrentCulture)];
    }

    private async Task<IActionResult> RefuseAsync(string field, string message)
    {
        ModelState.AddModelError(field, message);
        return await FormAsync();
    }

    private async Task<PageResult> FormAsync()
    {
        DemoPeople = await demo.ListAsync(HttpContext.RequestAborted);
        return Page();
    }
}
