using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace ItsmSite.Users.Services;

/// <summary>Ends sessions that no longer hold, and answers those who may not see a page.</summary>
public sealed class SessionEvents(Sessions sessions) : CookieAuthenticationEvents
{
    /// <summary>Signs out whose account was disabled or whose password changed since.</summary>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await sessions.FindAsync(context.Principal, context.HttpContext.RequestAborted) is not null) return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    /// <summary>People are sent to sign in; programs get 401.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!IsProgram(context.Request)) return base.RedirectToLogin(context);
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    /// <summary>Answers 403 at the address that was asked for, instead of sending people elsewhere.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // A fragment asked for by script must not have the sign-in page put in its place.
    private static bool IsProgram(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || request.Headers.ContainsKey("HX-Request") || request.Headers.XRequestedWith.Count > 0;
}
