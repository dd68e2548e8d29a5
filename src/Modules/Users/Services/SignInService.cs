using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace ItsmSite.Users.Services;

/// <summary>Begins and ends sessions.</summary>
public sealed class SignInService(
    PasswordCheck check, SignInManager<SiteUser> signIn, UnitOfWork unit, IActorAccessor actor, ActorResolver actors, TimeProvider time)
{
    /// <summary>Checks name and password and, where they are right, gives the browser a session with the person's language and theme.</summary>
    public async Task<PasswordOutcome> SignInAsync(HttpContext context, string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Where somebody saved this account at the same moment it is looked at as it is now.
        return await unit.RetryAsync(async () =>
        {
            var outcome = await check.CheckAsync(userName, password, context.RequestAborted);
            if (outcome is PasswordOutcome.Accepted accepted) await BeginAsync(context, accepted.User);
            return outcome;
        });
    }

    /// <summary>Ends the session.</summary>
    public async Task SignOutAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (actor.Current.IsPerson)
        {
            unit.Audit(UserEvents.SignedOut, UserEvents.Subject, actor.Current.UserId, actor.Current.UserName);
            await unit.CommitAsync(context.RequestAborted);
        }

        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private async Task BeginAsync(HttpContext context, SiteUser user)
    {
        user.LastSignInUtc = time.GetUtcNow().UtcDateTime;
        actor.Current = await actors.FindAsync(user.UserName!, context.RequestAborted) ?? Actor.Nobody;
        unit.Audit(UserEvents.SignedIn, UserEvents.Subject, user.Id, user.UserName!);
        await unit.CommitAsync(context.RequestAborted);
        await signIn.SignInAsync(user, isPersistent: false);
        PersonalCookies.Write(context.Response, user);
    }
}
