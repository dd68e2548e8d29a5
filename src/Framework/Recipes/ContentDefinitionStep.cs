using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Recipes;

/// <summary>
/// Step <c>ContentDefinition {ContentTypes[], ContentParts[]}</c>: adds content types and parts or replaces those of the same name wholly. What is published of
/// a type that changes is found by its new definition.
/// </summary>
public sealed class ContentDefinitionStep(ContentDefinitions definitions, UnitOfWork work) : NamedRecipeStepHandler("ContentDefinition")
{
    private const int KeysAtOnce = 1_000;
    private const int MaxNameLength = 100;

    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var before = await definitions.ReadAsync(cancellationToken);
        var changedTypes = new HashSet<string>();
        var changedParts = new HashSet<string>();
        // Parts first: a type shows the fields that its parts have.
        foreach (var part in context.OptionalEntries("ContentParts"))
        {
            var name = Check(part, "part", "ContentPartFieldDefinitionRecords", before.Parts.Keys.Concat(changedParts));
            var isChanged = await definitions.StorePartAsync(part, cancellationToken);
            context.Count.Add(!before.Parts.ContainsKey(name), isChanged);
            if (isChanged) changedParts.Add(name);
        }

        foreach (var type in context.OptionalEntries("ContentTypes"))
        {
            var name = Check(type, "type", "ContentTypePartDefinitionRecords", before.Types.Keys.Concat(changedTypes));
            var isChanged = await definitions.StoreAsync(type, cancellationToken);
            context.Count.Add(!before.Types.ContainsKey(name), isChanged);
            if (isChanged) changedTypes.Add(name);
        }

        changedTypes.UnionWith((await definitions.ReadAsync(cancellationToken)).Types.Values.Where(t => t.Parts.Any(p => changedParts.Contains(p.PartName))).Select(t => t.Name));
        if (changedTypes.Count > 0) work.LogChanges(ContentManager.SourceName, PublishedKeysAsync([.. changedTypes], cancellationToken));
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> PublishedKeysAsync(List<string> types, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (long after = 0; ;)
        {
            var rows = await work.Db.Set<ContentItemRecord>().AsNoTracking().Where(r => r.Published && r.Id > after && types.Contains(r.ContentType))
                .OrderBy(r => r.Id).Take(KeysAtOnce).Select(r => new { r.Id, r.ContentItemId }).ToListAsync(cancellationToken);
            if (rows.Count == 0) yield break;
            after = rows[^1].Id;
            yield return [.. rows.Select(r => ContentManager.KeyOf(r.ContentItemId))];
        }
    }

    // What every page reads must have the right shape before it is stored.
    private static string Check(JsonObject definition, string what, string records, IEnumerable<string> others)
    {
        var name = definition["Name"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
        if (name.Length is 0 or > MaxNameLength || name != name.Trim()) throw new RecipeException($"A content {what} needs a Name of at most {MaxNameLength} characters, without spaces around it; '{name}' will not do.");
        if (others.FirstOrDefault(o => o != name && o.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } other)
            throw new RecipeException($"Content {what} '{name}': there is one called '{other}' already; names must differ by more than case.");
        CheckSettings(definition, $"Content {what} '{name}'");
        if (definition[records] is null) return name;
        foreach (var entry in definition[records] as JsonArray ?? throw new RecipeException($"Content {what} '{name}': {records} must be a list."))
        {
            var record = entry as JsonObject ?? throw new RecipeException($"Content {what} '{name}': each entry of {records} must be an object.");
            CheckSettings(record, $"Content {what} '{name}', {record["Name"]}");
        }

        return name;
    }

    private static void CheckSettings(JsonObject json, string where)
    {
        if (json["Settings"] is null) return;
        var settings = json["Settings"] as JsonObject ?? throw new RecipeException($"{where}: Settings must be an object.");
        foreach (var (name, value) in settings)
        {
            if (name.EndsWith("Settings", StringComparison.Ordinal) && value is not null and not JsonObject) throw new RecipeException($"{where}: {name} must be an object.");
        }
    }
}
