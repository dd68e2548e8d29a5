using System.Text.Json;
using System.Text.Json.Nodes;
using ItsmSite.Contents.Fields;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Parts;

/// <summary>
/// Takes over into an item what a program wrote as JSON: the members that the drivers of its type's parts and fields name, and no others. What is left out stays
/// as it is; a member that is not for writing may stand there if it is equal to the stored one, so that what was read can be sent back.
/// </summary>
public sealed class ContentJsonReader(IEnumerable<IContentPartDriver> drivers, FieldsPartDriver fields)
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
    /// <returns>What is wrong, by the path of the member.</returns>
    public IReadOnlyList<ContentError> Read(ContentItem item, ContentTypeDefinition type, JsonObject json)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(json);
        var errors = new List<ContentError>();
        var stored = (JsonObject)JsonSerializer.SerializeToNode(item, ContentJson.Options)!;
        foreach (var (name, node) in json)
        {
            if (IsSame(stored[name], node)) continue;
            if (s_kept.Contains(name)) errors.Add(new ContentError(name, "This is not yours to write: leave it out, or send it as you read it."));
            else if (PartContext.Of(item, type).FirstOrDefault(p => p.Part.Name == name) is not { } part) errors.Add(Unknown(name));
            else if (node is not JsonObject members) errors.Add(NoObject(name));
            else ReadPart(part, members, errors);
        }

        return errors;
    }

    private void ReadPart(PartContext part, JsonObject members, List<ContentError> errors)
    {
        var name = part.Part.Name;
        var json = part.Item.Data[name] as JsonObject ?? [];
        var own = _drivers.TryGetValue(part.Part.PartName, out var driver) ? driver.MembersOf(part) : [];
        foreach (var (member, node) in members)
        {
            var path = $"{name}.{member}";
            if (IsSame(json[member], node)) continue;
            if (own.FirstOrDefault(m => m.Name == member) is { } known) Write(json, known, node, path, errors);
            else if (fields.FieldsOf(part).FirstOrDefault(f => f.Field.Definition.Name == member) is not { Driver: not null } field) errors.Add(Unknown(path));
            else if (node is not JsonObject values) errors.Add(NoObject(path));
            else ReadField(json, field.Field, field.Driver.MembersOf(field.Field.Definition), values, errors);
        }

        if (json.Parent is null && json.Count > 0) part.Item.Data[name] = json;
    }

    private static void ReadField(JsonObject part, FieldValue field, IReadOnlyList<ContentMember> members, JsonObject values, List<ContentError> errors)
    {
        foreach (var (member, node) in values)
        {
            var path = $"{field.InputName}.{member}";
            if (IsSame(field.Json[member], node)) continue;
            if (members.FirstOrDefault(m => m.Name == member) is { } known) Write(field.Json, known, node, path, errors);
            else errors.Add(Unknown(path));
        }

        foreach (var member in members.Where(m => m.Always is not null)) field.Json[member.Name] = member.Always;
        if (field.Json.Parent is null) part[field.Definition.Name] = field.Json;
    }

    private static void Write(JsonObject json, ContentMember member, JsonNode? value, string path, List<ContentError> errors)
    {
        if (member.Check(path, value) is { } error) errors.Add(error);
        else json[member.Name] = value?.DeepClone();
    }

    // What is not there is as good as null.
    private static bool IsSame(JsonNode? stored, JsonNode? sent) => JsonNode.DeepEquals(stored, sent);

    private static ContentError Unknown(string path) => new(path, "The type has no such member to write: check the spelling, or leave it out.");

    private static ContentError NoObject(string path) => new(path, "Write an object here.");
}
