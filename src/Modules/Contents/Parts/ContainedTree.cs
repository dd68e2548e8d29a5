using System.Text.Json.Nodes;
using ItsmSite.Contents.Fields;

namespace ItsmSite.Contents.Parts;

/// <summary>The items within an item as a list in reading order, each with its level; how such a list is changed, and written back.</summary>
public static class ContainedTree
{
    /// <summary>Levels at most; what lies deeper is kept as it is.</summary>
    public const int MaxLevel = 7;

    /// <summary>The items a part holds, those below another after it.</summary>
    public static List<ContainedNode> Flatten(JsonObject part, ContainedItemsRule rule)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(rule);
        var nodes = new List<ContainedNode>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        Add(part[rule.Member] as JsonArray, 0);
        return nodes;

        void Add(JsonArray? items, int level)
        {
            foreach (var json in items?.OfType<JsonObject>() ?? [])
            {
                var id = json["ContentItemId"] is JsonValue value && value.TryGetValue<string>(out var text) && text.All(char.IsAsciiLetterOrDigit) ? text : "";
                if (id.Length == 0 || !keys.Add(id)) id = $"at-{nodes.Count}";
                nodes.Add(new ContainedNode(id, json, level));
                if (rule.Children is not null && level < MaxLevel) Add(json[rule.Children] as JsonArray, level + 1);
            }
        }
    }

    /// <summary>The paths of the items in the JSON, as errors name them.</summary>
    public static IEnumerable<(ContainedNode Node, string Path)> Paths(IReadOnlyList<ContainedNode> nodes, string partName, ContainedItemsRule rule)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(rule);
        var places = new List<int>();
        foreach (var node in nodes)
        {
            if (places.Count > node.Level + 1) places.RemoveRange(node.Level + 1, places.Count - node.Level - 1);
            if (places.Count == node.Level + 1) places[^1]++;
            else places.Add(0);
            yield return (node, $"{partName}.{rule.Member}[{places[0]}]{string.Concat(places.Skip(1).Select(place => $".{rule.Children}[{place}]"))}");
        }
    }

    /// <summary>Writes the items back in their order and levels. A part that never had any is left without.</summary>
    public static void Write(JsonObject part, ContainedItemsRule rule, IReadOnlyList<ContainedNode> nodes)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(nodes);
        foreach (var former in Flatten(part, rule).Select(n => n.Json.Parent).OfType<JsonArray>().Distinct().ToList()) former.Clear();
        var lists = new List<JsonArray> { new() };
        for (var i = 0; i < nodes.Count; i++)
        {
            var level = Math.Min(nodes[i].Level, lists.Count - 1);
            lists.RemoveRange(level + 1, lists.Count - level - 1);
            var json = nodes[i].Json;
            lists[level].Add(json);
            if (rule.Children is null || level == MaxLevel) continue;
            var below = new JsonArray();
            if (json[rule.Children] is JsonArray || (i + 1 < nodes.Count && nodes[i + 1].Level > level)) json[rule.Children] = below;
            lists.Add(below);
        }

        if (nodes.Count > 0 || part[rule.Member] is JsonArray) part[rule.Member] = lists[0];
    }

    /// <summary>The ways an item can be moved.</summary>
    public static IEnumerable<string> MovesOf(IReadOnlyList<ContainedNode> nodes, int index, ContainedItemsRule rule)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(rule);
        var end = EndOf(nodes, index);
        if (SiblingBefore(nodes, index) >= 0) yield return "up";
        if (end < nodes.Count && nodes[end].Level == nodes[index].Level) yield return "down";
        if (rule.Children is null) yield break;
        if (SiblingBefore(nodes, index) >= 0 && Deepest(nodes, index, end) < MaxLevel) yield return "in";
        if (nodes[index].Level > 0) yield return "out";
    }

    /// <summary>Moves an item with those below it.</summary>
    public static void Move(List<ContainedNode> nodes, string move, string key)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        var index = nodes.FindIndex(n => n.Key == key);
        if (index < 0) return;
        var (end, before) = (EndOf(nodes, index), SiblingBefore(nodes, index));
        if (move == "up" && before >= 0) Shift(nodes, index, end, before, 0);
        else if (move == "down" && end < nodes.Count && nodes[end].Level == nodes[index].Level) Shift(nodes, end, EndOf(nodes, end), index, 0);
        else if (move == "in" && before >= 0 && Deepest(nodes, index, end) < MaxLevel) Shift(nodes, index, end, index, 1);
        else if (move == "out" && nodes[index].Level > 0) MoveOut(nodes, index, end);
    }

    /// <summary>An item and those below it.</summary>
    public static IReadOnlyList<ContainedNode> Branch(IReadOnlyList<ContainedNode> nodes, string key)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        var index = nodes.ToList().FindIndex(n => n.Key == key);
        return index < 0 ? [] : [.. nodes.Skip(index).Take(EndOf(nodes, index) - index)];
    }

    // It comes after the one it was below, and after all that is still below that one.
    private static void MoveOut(List<ContainedNode> nodes, int index, int end)
    {
        var after = end;
        while (after < nodes.Count && nodes[after].Level >= nodes[index].Level) after++;
        var branch = nodes.GetRange(index, end - index).Select(n => n with { Level = n.Level - 1 }).ToList();
        nodes.InsertRange(after, branch);
        nodes.RemoveRange(index, branch.Count);
    }

    private static void Shift(List<ContainedNode> nodes, int start, int end, int to, int levels)
    {
        var branch = nodes.GetRange(start, end - start).Select(n => n with { Level = n.Level + levels }).ToList();
        nodes.RemoveRange(start, branch.Count);
        nodes.InsertRange(to, branch);
    }

    private static int EndOf(IReadOnlyList<ContainedNode> nodes, int index)
    {
        var end = index + 1;
        while (end < nodes.Count && nodes[end].Level > nodes[index].Level) end++;
        return end;
    }

    private static int SiblingBefore(IReadOnlyList<ContainedNode> nodes, int index)
    {
        var before = index - 1;
        while (before >= 0 && nodes[before].Level > nodes[index].Level) before--;
        return before >= 0 && nodes[before].Level == nodes[index].Level ? before : -1;
    }

    private static int Deepest(IReadOnlyList<ContainedNode> nodes, int index, int end) => nodes.Skip(index).Take(end - index).Max(n => n.Level);
}
