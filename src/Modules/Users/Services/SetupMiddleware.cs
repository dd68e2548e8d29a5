using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ItsmSite.Users.Services;

/// <summary>Leads to the set-up page while the site has no people.</summary>
public sealed class SetupMiddleware(RequestDelegate next)
{
    /// <summary>Address of the set-up page.</summary>
    public const string Path = "/setup";

    /// <summary>Redirects pages; files are served as ever.</summary>
    public async Task InvokeAsync(HttpContext context, IFirstAdministrator administrator)
    {
        ArgumentNullException.ThrowIfNull(context);
        var isPage = context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        if (isPage && !context.Request.Path.StartsWithSegments(Path) && await administrator.IsMissingAsync(context.RequestAborted)) context.Response.Redirect(Path);
        else await next(context);
    }
}
