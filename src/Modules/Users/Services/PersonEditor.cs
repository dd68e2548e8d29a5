using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Services;

/// <summary>
/// Makes and changes accounts for administrators. What concerns safety (roles, mail address, password, state) ends the person's sessions;
/// one's own session goes on.
/// </summary>
public sealed class PersonEditor(UnitOfWork unit, UserManager<SiteUser> users, SignInManager<SiteUser> signIn, PersonChecks checks, PersonRoles roles, IActorAccessor actor)
{
    /// <summary>The account of a user name in any case, or null.</summary>
    public Task<SiteUser?> FindAsync(string userName) => users.FindByNameAsync(userName);

    /// <summary>Makes an account.</summary>
    public async Task<PersonOutcome> CreateAsync(PersonInput input, string password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var user = new SiteUser { UserName = (input.UserName ?? "").Trim() };
        var errors = checks.Check(input);
        if (errors.Count > 0) return new PersonOutcome.Invalid([.. errors, .. await checks.CheckPasswordAsync(user, password)]);
        var change = await roles.PlanAsync(user, input.Roles, staysActive: true, cancellationToken);
        if (change.Rule.Check() is { } refusal) return new PersonOutcome.Refused(refusal);
        TakeOver(input, user);
        var made = await users.CreateAsync(user, password);
        if (!made.Succeeded) return new PersonOutcome.Invalid([.. made.Errors.Select(e => (FieldOf(e.Code), e.Description))]);
        roles.Apply(user, change);
        unit.Audit(UserEvents.Created, UserEvents.Subject, user.Id, user.UserName);
        return await CommitAsync(cancellationToken);
    }

    /// <summary>Changes what administrators say of a person; the user name stays.</summary>
    /// <param name="user">The account as <see cref="FindAsync"/> gave it.</param>
    /// <param name="input">What is said.</param>
    /// <param name="stamp">The account's concurrency stamp when the form was filled.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<PersonOutcome> SaveAsync(SiteUser user, PersonInput input, string stamp, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(input);
        if (user.ConcurrencyStamp != stamp) return new PersonOutcome.Conflict();
        var errors = checks.Check(input);
        if (errors.Count > 0) return new PersonOutcome.Invalid(errors);
        var change = await roles.PlanAsync(user, input.Roles, user.IsEnabled, cancellationToken);
        if (change.Rule.Check() is { } refusal) return new PersonOutcome.Refused(refusal);
        var mail = user.Email;
        TakeOver(input, user);
        if (change.IsEmpty && unit.Db.Entry(user).State == EntityState.Unchanged) return new PersonOutcome.Done();
        roles.Apply(user, change);
        user.NormalizedEmail = users.NormalizeEmail(user.Email);
        return await ChangedAsync(user, UserEvents.Changed, change.Describe(), endsSessions: !change.IsEmpty || mail != user.Email, cancellationToken);
    }

    /// <summary>Sets a new password, and unlocks the account.</summary>
    public async Task<PersonOutcome> SetPasswordAsync(SiteUser user, string password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (await RefusalAsync(user, user.IsEnabled, cancellationToken) is { } refusal) return new PersonOutcome.Refused(refusal);
        var errors = await checks.CheckPasswordAsync(user, password);
        if (errors.Count > 0) return new PersonOutcome.Invalid(errors);
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        Unlock(user);
        return await ChangedAsync(user, UserEvents.PasswordSet, null, endsSessions: true, cancellationToken);
    }

    /// <summary>Lets an account be used, or not any more.</summary>
    public async Task<PersonOutcome> ActivateAsync(SiteUser user, bool isActive, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        var change = await roles.PlanAsync(user, null, isActive, cancellationToken);
        if (change.Rule.Check() is { } refusal) return new PersonOutcome.Refused(refusal);
        if (user.IsEnabled == isActive) return new PersonOutcome.Done();
        roles.Apply(user, change);
        user.IsEnabled = isActive;
        return await ChangedAsync(user, isActive ? UserEvents.Activated : UserEvents.Deactivated, null, endsSessions: true, cancellationToken);
    }

    /// <summary>Lets a person whom wrong passwords locked out try again at once.</summary>
    public async Task<PersonOutcome> UnlockAsync(SiteUser user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (await RefusalAsync(user, user.IsEnabled, cancellationToken) is { } refusal) return new PersonOutcome.Refused(refusal);
        Unlock(user);
        return unit.Db.Entry(user).State == EntityState.Unchanged ? new PersonOutcome.Done() : await ChangedAsync(user, UserEvents.Unlocked, null, endsSessions: false, cancellationToken);
    }

    private async Task<PersonRefusal?> RefusalAsync(SiteUser user, bool staysActive, CancellationToken cancellationToken) =>
        (await roles.PlanAsync(user, null, staysActive, cancellationToken)).Rule.Check();

    private async Task<PersonOutcome> ChangedAsync(SiteUser user, string eventName, string? what, bool endsSessions, CancellationToken cancellationToken)
    {
        if (endsSessions) await users.UpdateSecurityStampAsync(user);
        else await users.UpdateAsync(user);
        unit.Audit(eventName, UserEvents.Subject, user.Id, user.UserName!, what);
        var outcome = await CommitAsync(cancellationToken);
        if (outcome is PersonOutcome.Done && endsSessions && user.Id == actor.Current.UserId && user.IsEnabled) await signIn.RefreshSignInAsync(user);
        return outcome;
    }

    // A conflict: the account, its roles or the role Administrator changed meanwhile, or somebody took the same user name.
    private async Task<PersonOutcome> CommitAsync(CancellationToken cancellationToken) =>
        await unit.TryCommitAsync(cancellationToken) == CommitResult.Kept ? new PersonOutcome.Done() : new PersonOutcome.Conflict();

    private static void Unlock(SiteUser user)
    {
        user.AccessFailedCount = 0;
        user.LockoutEnd = null;
    }

    private static void TakeOver(PersonInput input, SiteUser user)
    {
        static string Text(string? text) => (text ?? "").Trim();
        user.DisplayName = Text(input.DisplayName);
        user.Email = Text(input.Email) is { Length: > 0 } mail ? mail : null;
        user.Department = Text(input.Department);
        user.Title = Text(input.Title);
        user.PhoneNumber = Text(input.Phone) is { Length: > 0 } phone ? phone : null;
        user.Culture = string.IsNullOrEmpty(input.Culture) ? null : input.Culture;
    }

    private static string FieldOf(string code) =>
        code.StartsWith("Password", StringComparison.Ordinal) ? "NewPassword" : code.EndsWith("UserName", StringComparison.Ordinal) ? nameof(PersonInput.UserName) : code.EndsWith("Email", StringComparison.Ordinal) ? nameof(PersonInput.Email) : "";
}
