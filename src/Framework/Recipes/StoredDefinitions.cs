using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Recipes;

/// <summary>Keeps what recipes define and the site has no table of its own for.</summary>
public sealed class StoredDefinitions(UnitOfWork work)
{
    private const int MaxKeyLength = 200;

    /// <summary>Adds the definitions of a step or replaces those of the same id; part of the unit of work.</summary>
    /// <param name="context">The step.</param>
    /// <param name="list">Name of its list.</param>
    /// <param name="kind">What they are.</param>
    /// <param name="idMember">The member that holds their id.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="RecipeException">One has no id.</exception>
    public async Task StoreAsync(RecipeStepContext context, string list, string kind, string idMember, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var json in context.Entries(list))
        {
            if (json[idMember] is not JsonValue value || !value.TryGetValue<string>(out var key) || key.Length is 0 or > MaxKeyLength)
                throw new RecipeException($"An entry of '{list}' needs a {idMember} of at most {MaxKeyLength} characters.");
            var row = await work.Db.Set<StoredDefinition>().FindAsync([kind, key], cancellationToken);
            var (isNew, isChanged) = (row is null, row is null || !JsonNode.DeepEquals(JsonNode.Parse(row.Json), json));
            context.Count.Add(isNew, isChanged);
            if (!isChanged) continue;
            if (row is null) work.Db.Add(row = new StoredDefinition { Kind = kind, Key = key, Json = "" });
            row.Json = json.ToJsonString(ContentJson.Options);
            work.Audit($"{kind}.Changed", kind, key, json["Name"] is JsonValue name && name.TryGetValue<string>(out var text) ? text : key);
        }
    }

    /// <summary>All definitions of a kind, in the order of their ids.</summary>
    public async Task<IReadOnlyList<JsonObject>> ListAsync(string kind, CancellationToken cancellationToken)
    {
        var rows = await work.Db.Set<StoredDefinition>().AsNoTracking().Where(d => d.Kind == kind).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => (JsonObject)JsonNode.Parse(r.Json)!)];
    }
}
