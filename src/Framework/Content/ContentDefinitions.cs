using System.Text.Json.Nodes;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Storage;
using Microsoft.EntityFrameworkCore;

namespace ItsmSite.Framework.Content;

/// <summary>The site's content types and parts. Those of this unit of work count before they are committed.</summary>
public sealed class ContentDefinitions(UnitOfWork work, BriefCache<string, ContentDefinitionSet> cache, ShellFeatures features)
{
    private bool _changed;
    private ContentDefinitionSet? _own; // as this unit of work left them

    /// <summary>All definitions.</summary>
    public async ValueTask<ContentDefinitionSet> ReadAsync(CancellationToken cancellationToken) =>
        _changed ? _own ??= await LoadAsync(cancellationToken) : (await cache.GetAsync("", async _ => await LoadAsync(cancellationToken)))!;

    /// <summary>A type by its name, in any case, or null where there is none.</summary>
    public async ValueTask<ContentTypeDefinition?> FindAsync(string name, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).Types.GetValueOrDefault(name);

    /// <summary>Adds a type, or replaces the one of its name; part of the unit of work.</summary>
    /// <param name="definition">A member of a ContentDefinition step's <c>ContentTypes</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False where it was just so already.</returns>
    /// <exception cref="ContentInvalidException">The definition has no name.</exception>
    public async Task<bool> StoreAsync(JsonObject definition, CancellationToken cancellationToken)
    {
        var (name, json) = Check(definition, "content type");
        var row = await work.Db.Set<ContentTypeRecord>().FindAsync([name], cancellationToken);
        if (row is not null && IsSame(row.Definition, definition)) return false;
        if (row is null) work.Db.Add(new ContentTypeRecord { Name = name, Definition = json });
        else row.Definition = json;
        return Changed("ContentType", name);
    }

    /// <summary>Adds a part with fields, or replaces the one of its name; part of the unit of work.</summary>
    /// <param name="definition">A member of a ContentDefinition step's <c>ContentParts</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>False where it was just so already.</returns>
    /// <exception cref="ContentInvalidException">The definition has no name, or gives a field another kind while content has values of it.</exception>
    public async Task<bool> StorePartAsync(JsonObject definition, CancellationToken cancellationToken)
    {
        var (name, json) = Check(definition, "content part");
        var row = await work.Db.Set<ContentPartRecord>().FindAsync([name], cancellationToken);
        if (row is not null && IsSame(row.Definition, definition)) return false;
        if (row is not null) await RefuseOtherKindsAsync(new ContentPartDefinition(name, (JsonObject)JsonNode.Parse(row.Definition)!), new ContentPartDefinition(name, definition), cancellationToken);
        if (row is null) work.Db.Add(new ContentPartRecord { Name = name, Definition = json });
        else row.Definition = json;
        return Changed("ContentPart", name);
    }

    private bool Changed(string subject, string name)
    {
        _own = null;
        work.Audit("ContentDefinition.Changed", subject, name, name);
        return _changed = true;
    }

    // The order of members says nothing.
    private static bool IsSame(string stored, JsonObject definition) => JsonNode.DeepEquals(JsonNode.Parse(stored), definition);

    // What content holds can't be read as another kind of field.
    private async Task RefuseOtherKindsAsync(ContentPartDefinition former, ContentPartDefinition next, CancellationToken cancellationToken)
    {
        var changed = next.Fields.Where(f => former.Fields.Any(o => o.Name == f.Name && o.FieldName != f.FieldName)).ToList();
        if (changed.Count == 0) return;
        var types = (await ReadAsync(cancellationToken)).Types.Values.Where(t => t.Has(next.Name)).Select(t => t.Name).ToList();
        foreach (var field in changed)
        {
            var member = $"\"{field.Name}\":{{";
            var count = await work.Db.Set<ContentItemRecord>().CountAsync(r => r.Latest && types.Contains(r.ContentType) && r.Content.Contains(member), cancellationToken);
            if (count == 0) continue;
            var was = former.Fields.First(o => o.Name == field.Name).FieldName;
            throw new ContentInvalidException([new ContentError(field.Name, $"Part {next.Name}: field {field.Name} can't change from {was} to {field.FieldName}, because {count} content items have a value of it. Give the new field another name.")]);
        }
    }

    private static (string Name, string Json) Check(JsonObject definition, string what)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var name = DefinitionText.Text(definition["Name"])?.Trim();
        if (string.IsNullOrEmpty(name)) throw new ContentInvalidException([new ContentError("Name", $"A {what} needs a Name.")]);
        return (name, definition.ToJsonString(ContentJson.Options));
    }

    private async Task<ContentDefinitionSet> LoadAsync(CancellationToken cancellationToken)
    {
        if (!_changed) return new ContentDefinitionSet(await work.Db.Set<ContentTypeRecord>().AsNoTracking().ToListAsync(cancellationToken), await work.Db.Set<ContentPartRecord>().AsNoTracking().ToListAsync(cancellationToken), features.HiddenContentTypes);
        await work.Db.Set<ContentTypeRecord>().LoadAsync(cancellationToken);
        await work.Db.Set<ContentPartRecord>().LoadAsync(cancellationToken);
        return new ContentDefinitionSet(work.Db.Set<ContentTypeRecord>().Local, work.Db.Set<ContentPartRecord>().Local, features.HiddenContentTypes);
    }
}
