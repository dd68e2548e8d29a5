using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Services;

/// <summary>Changes what a person chooses for themselves. All of it concerns who is acting.</summary>
public sealed class ProfileEditor(UnitOfWork unit, UserManager<SiteUser> users, IActorAccessor actor)
{
    /// <summary>The account of who is acting, or null where nobody is signed in.</summary>
    public async Task<SiteUser?> FindAsync() => actor.Current.IsPerson ? await users.FindByIdAsync(actor.Current.UserId) : null;

    /// <summary>Saves a profile.</summary>
    /// <param name="user">The account as <see cref="FindAsync"/> gave it.</param>
    /// <param name="choices">What was chosen; valid.</param>
    /// <param name="stamp">The account's concurrency stamp when the form was filled.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False, and nothing kept, when the account was changed since.</returns>
    public async Task<bool> SaveAsync(SiteUser user, ProfileChoices choices, string stamp, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(choices);
        if (user.ConcurrencyStamp != stamp) return false;
        user.PreferredChannel = choices.PreferredChannel;
        user.ReachableHours = choices.ReachableHours;
        user.Culture = choices.Culture;
        user.ThemePreference = choices.ThemePreference;
        if (unit.Db.Entry(user).State == EntityState.Unchanged) return true;
        await users.UpdateAsync(user);
        unit.Audit(UserEvents.ProfileChanged, UserEvents.Subject, user.Id, user.UserName!);
        return await unit.TryCommitAsync(cancellationToken) == CommitResult.Kept;
    }

    /// <summary>Remembers one choice; nothing happens where nobody is signed in. The last one to choose wins.</summary>
    public async Task ChooseAsync(Action<SiteUser> choose, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(choose);
        await unit.RetryAsync(async () =>
        {
            if (await FindAsync() is not { } user) return 0;
            choose(user);
            if (unit.Db.Entry(user).State == EntityState.Modified) await users.UpdateAsync(user);
            return await unit.CommitAsync(cancellationToken);
        });
    }
}
