using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;

namespace ItsmSite.Users.Services;

/// <summary>Changes a person's own password. Other sessions of the person end; this one goes on.</summary>
public sealed class PasswordEditor(
    PasswordCheck check, UserManager<SiteUser> users, SignInManager<SiteUser> signIn, UnitOfWork unit, IdentityErrorDescriber describer)
{
    /// <summary>Checks the present password as signing in does, wrong ones counting towards lock-out, and sets the new one.</summary>
    /// <returns>The outcome of the check, and what is wrong with the new password.</returns>
    public async Task<(PasswordOutcome Check, IdentityResult Change)> ChangeAsync(string userName, string current, string next, CancellationToken cancellationToken)
    {
        var outcome = await check.CheckAsync(userName, current, cancellationToken);
        if (outcome is not PasswordOutcome.Accepted { User: var user }) return (outcome, IdentityResult.Failed());
        var change = await users.ChangePasswordAsync(user, current, next);
        if (!change.Succeeded) return (outcome, change);

        unit.Audit(UserEvents.PasswordChanged, UserEvents.Subject, user.Id, user.UserName!);
        if (await unit.TryCommitAsync(cancellationToken) != CommitResult.Kept) return (outcome, IdentityResult.Failed(describer.ConcurrencyFailure()));
        await signIn.RefreshSignInAsync(user);
        return (outcome, change);
    }
}
