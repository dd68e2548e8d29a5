using Microsoft.AspNetCore.Http;

namespace ItsmSite.Framework.Modules;

/// <summary>Hands each request to the shell in use, with services of that shell. Answers 503 while there is none.</summary>
public sealed class ShellMiddleware(RequestDelegate next, ShellHost shells)
{
    /// <summary>Runs the request in the shell.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // The host's own routes, such as health, are not the shell's.
        if (context.GetEndpoint() is not null)
        {
            await next(context);
            return;
        }

        var shell = shells.Hold();
        if (shell is null)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await next(context);
            return;
        }

        var outer = context.RequestServices;
        await using var scope = shell.CreateScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            await shell.Pipeline(context);
        }
        finally
        {
            context.RequestServices = outer;
            shell.Release();
        }
    }
}
