using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ItsmSite.Users.Services;

/// <inheritdoc cref="IFirstAdministrator"/>
public sealed class FirstAdministrator(UnitOfWork unit, UserManager<SiteUser> users, SiteSettings settings, SetupState state, IStringLocalizer<UsersTexts> texts) : IFirstAdministrator
{
    /// <inheritdoc />
    public async Task<bool> IsMissingAsync(CancellationToken cancellationToken)
    {
        if (state.HasPeople) return false;
        state.HasPeople = await unit.Db.Set<SiteUser>().AnyAsync(cancellationToken);
        return !state.HasPeople;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> CreateAsync(string siteName, string userName, string? email, string password, CancellationToken cancellationToken)
    {
        // One at a time: of two people who send the form at once the second finds the site set up.
        await state.Gate.WaitAsync(cancellationToken);
        try
        {
            if (!await IsMissingAsync(cancellationToken)) return [texts["The site is set up already. Sign in."]];
            var role = await unit.Db.Set<SiteRole>().SingleOrDefaultAsync(r => r.Name == SiteRoles.Administrator, cancellationToken);
            if (role is null) return [texts["The site has no role Administrator. Run the recipe itsm first."]];
            var user = new SiteUser { UserName = userName.Trim(), DisplayName = userName.Trim(), Email = email };
            var result = await users.CreateAsync(user, password);
            if (!result.Succeeded) return [.. result.Errors.Select(e => e.Description)];
            unit.Db.Add(new IdentityUserRole<string> { UserId = user.Id, RoleId = role.Id });
            if (!string.IsNullOrWhiteSpace(siteName)) await settings.SetAsync("SiteName", siteName.Trim(), cancellationToken);
            unit.Audit(UserEvents.Created, UserEvents.Subject, user.Id, user.UserName);
            await unit.CommitAsync(cancellationToken);
            return [];
        }
        finally
        {
            state.Gate.Release();
        }
    }
}
