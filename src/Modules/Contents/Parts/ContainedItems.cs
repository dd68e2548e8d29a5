using System.Text.Json.Nodes;
using ItsmSite.Contents.Fields;
using ItsmSite.Contents.Models;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Contents.Parts;

/// <summary>Edits and shows the items within an item, each by the drivers of its own type. Buttons move, add and remove: they change the form and save nothing.</summary>
/// <param name="definitions">The types.</param>
/// <param name="services">The forms are taken from here when they are needed: they need the drivers, some of which need this.</param>
public sealed class ContainedItems(ContentDefinitions definitions, IServiceProvider services)
{
    private const string List = "Items";

    private ContentForms Forms => services.GetRequiredService<ContentForms>();

    /// <summary>The items of a part with their editors, and the types that can be added.</summary>
    /// <param name="part">The part.</param>
    /// <param name="rule">Which items it holds.</param>
    /// <param name="editor">The part's editor, still empty.</param>
    /// <param name="culture">Language of the interface.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async ValueTask<FieldEditor> EditAsync(PartContext part, ContainedItemsRule rule, FieldEditor editor, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(editor);
        var types = (await definitions.ReadAsync(cancellationToken)).Types;
        var nodes = ContainedTree.Flatten(JsonOf(part), rule);
        var items = new List<ItemEditor>();
        foreach (var (node, path) in ContainedTree.Paths(nodes, part.Part.Name, rule))
        {
            var item = ContentItem.Contained(node.Json);
            var type = types.GetValueOrDefault(item.ContentType);
            var editors = type is null ? [] : await Forms.EditAsync(item, type, culture, cancellationToken);
            items.Add(new ItemEditor(
                node.Key, item.ContentType, type?.NameIn(culture) ?? item.ContentType, ContentNames.Of(item, type, culture), node.Level,
                [.. editors.Select(e => e.Within($"{editor.InputName}.{node.Key}", path))])
            {
                ErrorName = path,
                Moves = [.. ContainedTree.MovesOf(nodes, items.Count, rule)],
            });
        }

        return editor with
        {
            Items = items,
            Choices = nodes.Count >= rule.Most ? [] : [.. types.Values.Where(rule.Allows).OrderBy(t => t.NameIn(culture), StringComparer.CurrentCulture).Select(t => new FieldChoice($"{t.Name} {ContentIds.New()}", t.NameIn(culture), false))],
        };
    }

    /// <summary>Takes over what was posted for the items, and does what a button asked for.</summary>
    public async ValueTask ReadAsync(PartContext part, ContainedItemsRule rule, FieldForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(form);
        var name = part.Part.Name;
        if (!form.Has(name, List)) return;
        var types = (await definitions.ReadAsync(cancellationToken)).Types;
        var json = JsonOf(part);
        var stored = ContainedTree.Flatten(json, rule).ToDictionary(n => n.Key);
        var nodes = new List<ContainedNode>();
        // Each line names an item, its level and its type; one more than there may be, so that too many are told of.
        foreach (var line in form.Texts(name, List).Take(rule.Most + 1))
        {
            if (line.Split(' ') is not [var key, var level, var type] || nodes.Any(n => n.Key == key)) continue;
            var item = stored.TryGetValue(key, out var present) ? present.Json : New(key, types.GetValueOrDefault(type), rule);
            if (item is null) continue;
            var most = rule.Children is null || nodes.Count == 0 ? 0 : Math.Min(nodes[^1].Level + 1, ContainedTree.MaxLevel);
            nodes.Add(new ContainedNode(key, item, int.TryParse(level, out var number) ? Math.Clamp(number, 0, most) : 0));
            if (types.TryGetValue(ContentItem.Contained(item).ContentType, out var known)) await ReadItemAsync(item, known, form.Within($"{name}.{key}"), cancellationToken);
        }

        Change(nodes, form.Text(name, FieldForm.Act), types, rule);
        ContainedTree.Write(json, rule, nodes);
        if (json.Parent is null && json.Count > 0) part.Item.Data[name] = json;
    }

    /// <summary>What readers see of the items, in order.</summary>
    public async ValueTask<IReadOnlyList<ItemDisplay>> DisplayAsync(PartContext part, ContainedItemsRule rule, string culture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        var types = (await definitions.ReadAsync(cancellationToken)).Types;
        var displays = new List<ItemDisplay>();
        foreach (var node in ContainedTree.Flatten(JsonOf(part), rule))
        {
            var item = ContentItem.Contained(node.Json);
            if (types.TryGetValue(item.ContentType, out var type))
                displays.Add(new ItemDisplay(ContentNames.Of(item, type, culture), await Forms.DisplayAsync(item, type, culture, cancellationToken)));
        }

        return displays;
    }

    /// <summary>Names an item within another after what is written in it.</summary>
    public static void Rename(JsonObject json, ContentTypeDefinition type)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(type);
        var item = ContentItem.Contained(json);
        var name = ContentNames.TitleOf(item, type);
        if (type.TitleField is not null && type.Has(nameof(TitlePart))) item.Alter<TitlePart>(p => p.Title = name);
        if (name != item.DisplayText) json[nameof(ContentItem.DisplayText)] = name;
    }

    /// <summary>What a part holds in an item; empty where it holds nothing yet.</summary>
    public static JsonObject JsonOf(PartContext part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Item.Data[part.Part.Name] as JsonObject ?? [];
    }

    private async ValueTask ReadItemAsync(JsonObject json, ContentTypeDefinition type, FieldForm form, CancellationToken cancellationToken)
    {
        var former = json.DeepClone();
        await Forms.ReadAsync(ContentItem.Contained(json), type, form, cancellationToken);
        // One that nobody changed keeps the name it came with.
        if (!JsonNode.DeepEquals(former, json)) Rename(json, type);
    }

    private static void Change(List<ContainedNode> nodes, string act, IReadOnlyDictionary<string, ContentTypeDefinition> types, ContainedItemsRule rule)
    {
        if (act.Split(' ') is ["add", var type, var id] && nodes.Count < rule.Most && nodes.All(n => n.Key != id) && New(id, types.GetValueOrDefault(type), rule) is { } added)
            nodes.Add(new ContainedNode(id, added, 0));
        else if (act.Split(' ') is ["remove", var key]) nodes.RemoveAll(ContainedTree.Branch(nodes, key).Contains);
        else if (act.Split(' ') is [var move, var moved]) ContainedTree.Move(nodes, move, moved);
    }

    private static JsonObject? New(string id, ContentTypeDefinition? type, ContainedItemsRule rule) => type is not null && rule.Allows(type) && ContentIds.IsValid(id)
        ? new JsonObject { [nameof(ContentItem.ContentItemId)] = id, [nameof(ContentItem.ContentType)] = type.Name, [nameof(ContentItem.DisplayText)] = "" }
        : null;
}
