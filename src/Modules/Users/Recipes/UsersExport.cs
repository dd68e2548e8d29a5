using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ItsmSite.Framework.Recipes.Export;
using ItsmSite.Framework.Storage;
using ItsmSite.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Users.Recipes;

/// <summary>Writes the people whose accounts are enabled, where they are asked for; never their passwords.</summary>
public sealed class UsersExport(SiteDbContext db) : IRecipeExport
{
    private const int BatchSize = 200;
    private static readonly JsonSerializerOptions s_options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <inheritdoc />
    public int Order => 500;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        await Task.CompletedTask;
        if (options.WithUsers) yield return new RecipeExportStep("Users", [], "Users", ReadPeopleAsync(cancellationToken));
    }

    private async IAsyncEnumerable<JsonNode> ReadPeopleAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var after = ""; ;)
        {
#pragma warning disable CA1309 // Compared by the database, as its order is.
            var users = await db.Set<SiteUser>().AsNoTracking().Where(u => u.IsEnabled && string.Compare(u.NormalizedUserName, after) > 0)
                .OrderBy(u => u.NormalizedUserName).Take(BatchSize).ToListAsync(cancellationToken);
#pragma warning restore CA1309
            if (users.Count == 0) yield break;
            after = users[^1].NormalizedUserName!;
            var ids = users.Select(u => u.Id).ToList();
            var roles = (await (
                from link in db.Set<IdentityUserRole<string>>()
                join role in db.Set<SiteRole>() on link.RoleId equals role.Id
                where ids.Contains(link.UserId)
                select new { link.UserId, role.Name }).ToListAsync(cancellationToken)).ToLookup(r => r.UserId, r => r.Name!);
            foreach (var user in users) yield return JsonSerializer.SerializeToNode(Describe(user, roles[user.Id]), s_options)!;
        }
    }

    private static UserDefinition Describe(SiteUser user, IEnumerable<string> roles) => new()
    {
        UserName = user.UserName!,
        Email = user.Email,
        DisplayName = user.DisplayName,
        Department = user.Department,
        Title = user.Title,
        Manager = user.ManagerUserName,
        Phone = user.PhoneNumber,
        Culture = user.Culture,
        RoleNames = [.. roles.Order(StringComparer.Ordinal)],
    };
}
