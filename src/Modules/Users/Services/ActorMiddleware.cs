using ItsmSite.Framework.Permissions;
using Microsoft.AspNetCore.Http;

namespace ItsmSite.Users.Services;

/// <summary>Says who acts in a request, once it is known who is signed in.</summary>
public sealed class ActorMiddleware(RequestDelegate next)
{
    /// <summary>Sets the actor of the request's scope.</summary>
    public async Task InvokeAsync(HttpContext context, Sessions sessions, ActorResolver actors, IActorAccessor accessor)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(accessor);
        if (context.User.Identity?.IsAuthenticated == true && await sessions.FindAsync(context.User, context.RequestAborted) is { } person)
            accessor.Current = await actors.ResolveAsync(person, context.RequestAborted);
        await next(context);
    }
}
