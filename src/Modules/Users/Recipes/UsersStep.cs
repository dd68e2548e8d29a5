using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Recipes;

/// <summary>
/// Step <c>Users {Users:[{UserName, Email, DisplayName, Department, Title, Manager, Phone, Culture, Password, RoleNames[]}]}</c>: adds people and brings what the
/// directory knows of them up to date. Keeps what they chose themselves (password, language), so it can run twice.
/// </summary>
public sealed class UsersStep(UnitOfWork unit, UserManager<SiteUser> users) : NamedRecipeStepHandler("Users")
{
    private readonly Dictionary<string, string> _roleIds = [];

    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in StepReader.Read<UserDefinition>(context, "Users"))
        {
            if (string.IsNullOrWhiteSpace(definition.UserName)) throw new RecipeException("A person has no user name.");
            if (!seen.Add(definition.UserName)) throw new RecipeException($"The step has two people of the user name '{definition.UserName}'.");
            await StoreAsync(definition, context, cancellationToken);
        }
    }

    private async Task StoreAsync(UserDefinition definition, RecipeStepContext context, CancellationToken cancellationToken)
    {
        var user = await users.FindByNameAsync(definition.UserName);
        var isNew = user is null;
        user ??= new SiteUser { UserName = definition.UserName, DisplayName = definition.UserName };
        TakeOver(definition, user);
        if (isNew) await CreateAsync(definition, user);
        var added = await AddRolesAsync(definition, user, cancellationToken);

        var isChanged = added || unit.Db.Entry(user).State == EntityState.Modified;
        context.Count.Add(isNew, isChanged);
        if (isNew) unit.Audit(UserEvents.Created, UserEvents.Subject, user.Id, user.UserName!);
        else if (isChanged) await ChangedAsync(definition, user);
    }

    private async Task CreateAsync(UserDefinition definition, SiteUser user)
    {
        if (definition.Culture is { Length: > 0 } culture)
            user.Culture = SiteCultures.IsSupported(culture) ? culture : throw new RecipeException($"Person {definition.UserName}: the interface does not speak '{culture}'.");
        Check(definition, string.IsNullOrEmpty(definition.Password) ? await users.CreateAsync(user) : await users.CreateAsync(user, definition.Password));
    }

    private async Task ChangedAsync(UserDefinition definition, SiteUser user)
    {
        Check(definition, await users.UpdateAsync(user));
        unit.Audit(UserEvents.Changed, UserEvents.Subject, user.Id, user.UserName!);
    }

    private async Task<bool> AddRolesAsync(UserDefinition definition, SiteUser user, CancellationToken cancellationToken)
    {
        var links = unit.Db.Set<IdentityUserRole<string>>();
        var present = await links.Where(l => l.UserId == user.Id).Select(l => l.RoleId).ToListAsync(cancellationToken);
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var role in definition.RoleNames) wanted.Add(await FindRoleIdAsync(definition, role, cancellationToken));
        wanted.ExceptWith(present);
        links.AddRange(wanted.Select(id => new IdentityUserRole<string> { UserId = user.Id, RoleId = id }));
        return wanted.Count > 0;
    }

    private async Task<string> FindRoleIdAsync(UserDefinition definition, string role, CancellationToken cancellationToken)
    {
        var normalized = users.NormalizeName(role)!;
        if (_roleIds.TryGetValue(normalized, out var known)) return known;
        var id = await unit.Db.Set<SiteRole>().Where(r => r.NormalizedName == normalized).Select(r => r.Id).SingleOrDefaultAsync(cancellationToken)
            ?? throw new RecipeException($"Person {definition.UserName}: there is no role '{role}'.");
        return _roleIds[normalized] = id;
    }

    private static void TakeOver(UserDefinition definition, SiteUser user)
    {
        user.Email = definition.Email ?? user.Email;
        user.DisplayName = definition.DisplayName ?? user.DisplayName;
        user.Department = definition.Department ?? user.Department;
        user.Title = definition.Title ?? user.Title;
        user.ManagerUserName = definition.Manager ?? user.ManagerUserName;
        user.PhoneNumber = definition.Phone ?? user.PhoneNumber;
    }

    private static void Check(UserDefinition definition, IdentityResult result)
    {
        if (!result.Succeeded) throw new RecipeException($"Person {definition.UserName}: {string.Join(" ", result.Errors.Select(e => e.Description))}");
    }
}
