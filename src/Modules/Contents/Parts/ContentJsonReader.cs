using System.Text.Json;
using System.Text.Json.Nodes;
using ItsmSite.Contents.Fields;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Parts;

/// <summary>
/// Takes over into an item what a program wrote as JSON: the members that the drivers of its type's parts and fields name, and no others. What is left out stays
/// as it is; a member that is not for writing may stand there if it is equal to the stored one, so that what was read can be sent back.
/// </summary>
public sealed class ContentJsonReader(IEnumerable<IContentPartDriver> drivers, FieldsPartDriver fields, ContentDefinitions definitions)
{
    private static readonly string[] s_kept =
    [
        nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType), nameof(ContentItem.DisplayText), nameof(ContentItem.Latest),
        nameof(ContentItem.Published), nameof(ContentItem.ModifiedUtc), nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc), nameof(ContentItem.Owner), nameof(ContentItem.Author),
    ];

    private readonly Dictionary<string, IContentPartDriver> _drivers = drivers.ToDictionary(d => d.PartName);

    /// <summary>Changes the item; where anything is refused, the item is not to be saved.</summary>
    /// <param name="item">The item as it is stored, or a new one.</param>
    /// <param name="type">Its type.</param>
    /// <param name="json">What the program wrote.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What is wrong, by the path of the member.</returns>
    public async ValueTask<IReadOnlyList<ContentError>> ReadAsync(ContentItem item, ContentTypeDefinition type, JsonObject json, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(json);
        var errors = new List<ContentError>();
        var types = (await definitions.ReadAsync(cancellationToken)).Types;
        ReadParts(item, type, (JsonObject)JsonSerializer.SerializeToNode(item, ContentJson.Options)!, json, new Reading(types, errors, ""));
        return errors;
    }

    private void ReadParts(ContentItem item, ContentTypeDefinition? type, JsonObject stored, JsonObject json, Reading reading, params IEnumerable<string?> besides)
    {
        foreach (var (name, node) in json)
        {
            if (IsSame(stored[name], node) || besides.Contains(name)) continue;
            if (s_kept.Contains(name)) reading.Refuse(name, path => new ContentError(path, "This is not yours to write: leave it out, or send it as you read it."));
            else if (type is null || PartContext.Of(item, type).FirstOrDefault(p => p.Part.Name == name) is not { } part) reading.Refuse(name, Unknown);
            else if (node is not JsonObject members) reading.Refuse(name, NoObject);
            else ReadPart(part, members, reading);
        }
    }

    private void ReadPart(PartContext part, JsonObject members, Reading reading)
    {
        var name = part.Part.Name;
        if (part.Item.Data[name] is not JsonObject json) part.Item.Data[name] = json = [];
        var own = _drivers.TryGetValue(part.Part.PartName, out var driver) && !(part.Item.IsContained && driver.IsForWholeItems) ? driver.MembersOf(part) : [];
        foreach (var (member, node) in members)
        {
            var path = $"{name}.{member}";
            if (IsSame(json[member], node)) continue;
            if (own.FirstOrDefault(m => m.Name == member) is { } known) Write(json, known, node, path, reading);
            else if (fields.FieldsOf(part).FirstOrDefault(f => f.Field.Definition.Name == member) is not { Driver: not null } field) reading.Refuse(path, Unknown);
            else if (node is not JsonObject values) reading.Refuse(path, NoObject);
            else ReadField(json, field.Field, field.Driver.MembersOf(field.Field.Definition), values, reading);
        }

        if (json.Count == 0) part.Item.Data.Remove(name);
    }

    private void ReadField(JsonObject part, FieldValue field, IReadOnlyList<ContentMember> members, JsonObject values, Reading reading)
    {
        foreach (var (member, node) in values)
        {
            var path = $"{field.InputName}.{member}";
            if (IsSame(field.Json[member], node)) continue;
            if (members.FirstOrDefault(m => m.Name == member) is { } known) Write(field.Json, known, node, path, reading);
            else reading.Refuse(path, Unknown);
        }

        foreach (var member in members.Where(m => m.Always is not null)) field.Json[member.Name] = member.Always;
        if (field.Json.Parent is null) part[field.Definition.Name] = field.Json;
    }

    private void Write(JsonObject json, ContentMember member, JsonNode? value, string path, Reading reading)
    {
        if (member.Check(path, value) is not null) reading.Refuse(path, at => member.Check(at, value)!);
        else if (member.Contained is { } rule) ReadItems(json, rule, (JsonArray)value!, reading.At(path));
        else json[member.Name] = value?.DeepClone();
    }

    // Items that are known by their ids are changed, those without one are new, those left out go.
    private void ReadItems(JsonObject part, ContainedItemsRule rule, JsonArray sent, Reading reading)
    {
        var stored = ContainedTree.Flatten(part, rule).ToDictionary(n => n.Key, n => n.Json);
        var read = ReadLevel(sent, rule, stored, reading, 0);
        part[rule.Member] = read;
    }

    private JsonArray ReadLevel(JsonArray sent, ContainedItemsRule rule, Dictionary<string, JsonObject> stored, Reading reading, int level)
    {
        var items = new JsonArray();
        for (var i = 0; i < sent.Count; i++)
        {
            var at = reading.At($"[{i}]");
            if (sent[i] is not JsonObject json) at.Refuse("", NoObject);
            else if (ReadItem(json, rule, stored, at, level) is { } item) items.Add(item);
        }

        return items;
    }

    private JsonObject? ReadItem(JsonObject sent, ContainedItemsRule rule, Dictionary<string, JsonObject> stored, Reading reading, int level)
    {
        var id = TextOf(sent, nameof(ContentItem.ContentItemId));
        var isStored = stored.Remove(id, out var former); // once only: the same item can't stand in two places
        var type = reading.Types.GetValueOrDefault(isStored ? TextOf(former!, nameof(ContentItem.ContentType)) : TextOf(sent, nameof(ContentItem.ContentType)));
        if (!isStored && id.Length > 0) return reading.Refuse(nameof(ContentItem.ContentItemId), path => new ContentError(path, "There is no such item here: leave the id out for a new one."));
        if (!isStored && (type is null || !rule.Allows(type))) return reading.Refuse(nameof(ContentItem.ContentType), path => new ContentError(path, "Write the name of a type that may stand here."));

        var item = isStored ? (JsonObject)former!.DeepClone() : new JsonObject { [nameof(ContentItem.ContentItemId)] = ContentIds.New(), [nameof(ContentItem.ContentType)] = type!.Name, [nameof(ContentItem.DisplayText)] = "" };
        string?[] besides = isStored ? [rule.Children] : [rule.Children, nameof(ContentItem.ContentType)];
        ReadParts(ContentItem.Contained(item), type, (JsonObject)item.DeepClone(), sent, reading, besides);
        if (type is not null && !IsSame(former, item)) ContainedItems.Rename(item, type);
        if (rule.Children is { } below && sent.TryGetPropertyValue(below, out var children) && !IsSame(item[below], children)) ReadBelow(item, below, children, rule, stored, reading, level);
        return item;
    }

    private void ReadBelow(JsonObject item, string member, JsonNode? children, ContainedItemsRule rule, Dictionary<string, JsonObject> stored, Reading reading, int level)
    {
        if (children is not JsonArray array) reading.Refuse(member, path => new ContentError(path, "Write a list of content items here."));
        else if (level == ContainedTree.MaxLevel) reading.Refuse(member, path => new ContentError(path, "There are too many levels: {0} is the most.") { Arguments = [ContainedTree.MaxLevel + 1] });
        else item[member] = ReadLevel(array, rule, stored, reading.At(member), level + 1);
    }

    private static string TextOf(JsonObject json, string member) => json[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    // What is not there is as good as null.
    private static bool IsSame(JsonNode? stored, JsonNode? sent) => JsonNode.DeepEquals(stored, sent);

    private static ContentError Unknown(string path) => new(path, "The type has no such member to write: check the spelling, or leave it out.");

    private static ContentError NoObject(string path) => new(path, "Write an object here.");

    // What is known while one body is read, and where in it.
    private sealed record Reading(IReadOnlyDictionary<string, ContentTypeDefinition> Types, List<ContentError> Errors, string Path)
    {
        public Reading At(string path) => this with { Path = Join(path) };

        public JsonObject? Refuse(string path, Func<string, ContentError> why)
        {
            Errors.Add(why(Join(path)));
            return null;
        }

        private string Join(string path) => Path.Length == 0 || path.Length == 0 || path[0] == '[' ? Path + path : $"{Path}.{path}";
    }
}
