using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ItsmSite.Users.Services;

/// <summary>Checks passwords, locks accounts after too many wrong ones, and takes equally long whether the name exists or not.</summary>
public sealed class PasswordCheck(
    UserManager<SiteUser> users, PasswordAttempts attempts, UnitOfWork unit, IOptions<IdentityOptions> options, TimeProvider time)
{
    /// <summary>Longest name and password that are looked at, in characters; a longer password would only cost time to hash.</summary>
    public const int MaxLength = 256;

    /// <summary>
    /// Checks a password. A failure is counted, audited and committed here; after success the caller commits, with what it has to add.
    /// </summary>
    public async Task<PasswordOutcome> CheckAsync(string userName, string password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Length > MaxLength || password.Length > MaxLength) return new PasswordOutcome.Refused();
        var name = users.NormalizeName(userName.Trim())!;
        using (await attempts.EnterAsync(name, cancellationToken))
        {
            var user = await users.FindByNameAsync(name);
            var lockedUntil = user is null ? attempts.LockedUntil(name) : user.LockoutEnd;
            if (lockedUntil > time.GetUtcNow()) return new PasswordOutcome.Locked(lockedUntil.Value);

            var right = user?.PasswordHash is null ? attempts.Pretend(password) : await users.CheckPasswordAsync(user, password);
            if (!right) return await FailAsync(name, user, cancellationToken);
            if (!user!.IsEnabled) return new PasswordOutcome.Disabled();
            user.AccessFailedCount = 0;
            user.LockoutEnd = null;
            return new PasswordOutcome.Accepted(user);
        }
    }

    private async Task<PasswordOutcome> FailAsync(string name, SiteUser? user, CancellationToken cancellationToken)
    {
        var rule = options.Value.Lockout;
        var failures = user is null ? attempts.CountFailure(name) : ++user.AccessFailedCount;
        DateTimeOffset? until = failures >= rule.MaxFailedAccessAttempts ? time.GetUtcNow() + rule.DefaultLockoutTimeSpan : null;
        if (until is not null && user is not null)
        {
            user.AccessFailedCount = 0;
            user.LockoutEnd = until;
        }
        else if (until is not null)
        {
            attempts.Lock(name, until.Value);
        }

        // Also written for a name that doesn't exist, so that both take equally long; the name stays out, it is often a mistyped password.
        unit.Audit(until is null ? UserEvents.PasswordRefused : UserEvents.LockedOut, UserEvents.Subject, user?.Id ?? "", user?.UserName ?? "");
        await unit.CommitAsync(cancellationToken);
        return until is null ? new PasswordOutcome.Refused() : new PasswordOutcome.Locked(until.Value);
    }
}
