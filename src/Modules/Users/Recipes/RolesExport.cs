using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes.Export;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Recipes;

/// <summary>Writes the roles with their permissions, in the order of their names.</summary>
public sealed class RolesExport(SiteDbContext db) : IRecipeExport
{
    /// <inheritdoc />
    public int Order => 200;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var roles = await db.Set<SiteRole>().AsNoTracking().ToListAsync(cancellationToken);
        var claims = (await db.Set<IdentityRoleClaim<string>>().AsNoTracking().Where(c => c.ClaimType == Permission.ClaimType).ToListAsync(cancellationToken)).ToLookup(c => c.RoleId, c => c.ClaimValue);
        yield return new RecipeExportStep("Roles", new JsonObject
        {
            ["Roles"] = new JsonArray([.. roles.OrderBy(r => r.Name, StringComparer.Ordinal).Select(role => new JsonObject
            {
                ["Name"] = role.Name,
                ["Description"] = role.Description,
                ["Permissions"] = new JsonArray([.. claims[role.Id].Order(StringComparer.Ordinal).Select(p => JsonValue.Create(p))]),
            })]),
        });
    }
}
