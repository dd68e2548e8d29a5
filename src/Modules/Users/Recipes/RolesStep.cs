using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Recipes;

/// <summary>
/// Step <c>Roles {Roles:[{Name, Description, Permissions[]}]}</c>: adds roles and gives them these permissions and those that modules give them by default.
/// Takes no permission away, so it can run twice.
/// </summary>
public sealed class RolesStep(UnitOfWork unit, PermissionCatalog permissions, ILookupNormalizer normalizer) : NamedRecipeStepHandler("Roles")
{
    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var definition in StepReader.Read<RoleDefinition>(context, "Roles")) await StoreAsync(definition, context, cancellationToken);
    }

    private async Task StoreAsync(RoleDefinition definition, RecipeStepContext context, CancellationToken cancellationToken)
    {
        var name = definition.Name.Trim();
        if (name.Length == 0) throw new RecipeException("A role has no name.");
        foreach (var permission in definition.Permissions ?? [])
        {
            if (await permissions.FindAsync(permission) is null) throw new RecipeException($"Role {name}: there is no permission '{permission}'.");
        }

        var normalized = normalizer.NormalizeName(name);
        var role = unit.Db.Set<SiteRole>().Local.FirstOrDefault(r => r.NormalizedName == normalized)
            ?? await unit.Db.Set<SiteRole>().SingleOrDefaultAsync(r => r.NormalizedName == normalized, cancellationToken);
        var isNew = role is null;
        if (role is null) unit.Db.Add(role = new SiteRole { Name = name, NormalizedName = normalized });
        role.Description = definition.Description ?? role.Description;
        var added = await GrantAsync(role, (definition.Permissions ?? []).Union(permissions.DefaultsOf(name)), cancellationToken);

        var isChanged = added || unit.Db.Entry(role).State == EntityState.Modified;
        context.Count.Add(isNew, isChanged);
        if (isNew) unit.Audit(UserEvents.RoleCreated, UserEvents.RoleSubject, role.Id, name);
        else if (isChanged) unit.Audit(UserEvents.RoleChanged, UserEvents.RoleSubject, role.Id, name);
    }

    private async Task<bool> GrantAsync(SiteRole role, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        var claims = unit.Db.Set<IdentityRoleClaim<string>>();
        await claims.Where(c => c.RoleId == role.Id && c.ClaimType == Permission.ClaimType).LoadAsync(cancellationToken);
        var present = claims.Local.Where(c => c.RoleId == role.Id && c.ClaimType == Permission.ClaimType).Select(c => c.ClaimValue).ToHashSet(StringComparer.Ordinal);
        var missing = names.Where(n => !present.Contains(n)).Order(StringComparer.Ordinal).ToList();
        claims.AddRange(missing.Select(n => new IdentityRoleClaim<string> { RoleId = role.Id, ClaimType = Permission.ClaimType, ClaimValue = n }));
        return missing.Count > 0;
    }
}
