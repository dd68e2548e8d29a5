using System.Diagnostics;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Web.Models;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Portal.Pages;

/// <summary>What people see instead of a page that could not be shown.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel(IActorAccessor actor) : PageModel
{
    /// <summary>HTTP status of the answer, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int Status { get; set; }

    /// <summary>What the page says.</summary>
    public ErrorPage Error => new(Status, Status >= 500 ? Activity.Current?.TraceId.ToString() : null, actor.Current.IsPerson ? actor.Current.UserName : null);

    /// <summary>Shows the page with the status of the request that failed.</summary>
    public void OnGet() => Answer();

    /// <summary>As <see cref="OnGet"/>, for a form that failed.</summary>
    public void OnPost() => Answer();

    private void Answer()
    {
        // Asked for by its own address, it is a page that does not exist.
        if (HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>() is null
            && HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>() is null) Status = 404;
        Response.StatusCode = Status;
    }
}
