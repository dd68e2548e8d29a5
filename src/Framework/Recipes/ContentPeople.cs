using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;

namespace ItsmSite.Framework.Recipes;

/// <summary>
/// A recipe names people by user name, because ids are made when the accounts are; content keeps ids. Changes one into the other in the owner of items and in
/// the lists <c>UserIds</c> of their parts; what names nobody here stays as it is.
/// </summary>
public sealed class ContentPeople(IPeople people)
{
    private const string ListMember = "UserIds";

    /// <summary>From user names to ids.</summary>
    public async Task ToIdsAsync(IReadOnlyCollection<ContentItem> items, CancellationToken cancellationToken)
    {
        var lists = ListsOf(items);
        var found = await people.FindByNameAsync(NamedIn(items, lists), cancellationToken);
        Replace(items, lists, name => found.GetValueOrDefault(name.ToLowerInvariant())?.UserId);
    }

    /// <summary>From ids to user names.</summary>
    public async Task ToNamesAsync(IReadOnlyCollection<ContentItem> items, CancellationToken cancellationToken)
    {
        var lists = ListsOf(items);
        var found = await people.FindByIdAsync(NamedIn(items, lists), cancellationToken);
        Replace(items, lists, id => found.GetValueOrDefault(id)?.UserName);
    }

    private static List<JsonArray> ListsOf(IEnumerable<ContentItem> items)
    {
        var lists = new List<JsonArray>();
        foreach (var item in items) Collect(item.Data, lists);
        return lists;
    }

    private static void Collect(JsonNode? node, List<JsonArray> lists)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (name, value) in json)
                {
                    if (name == ListMember && value is JsonArray list) lists.Add(list);
                    else Collect(value, lists);
                }

                break;
            case JsonArray array:
                foreach (var entry in array) Collect(entry, lists);
                break;
        }
    }

    private static List<string> NamedIn(IEnumerable<ContentItem> items, List<JsonArray> lists) =>
        [.. items.Select(i => i.Owner).Concat(lists.SelectMany(l => l).Select(TextOf).OfType<string>()).Where(n => n.Length > 0).Distinct()];

    private static void Replace(IEnumerable<ContentItem> items, List<JsonArray> lists, Func<string, string?> find)
    {
        foreach (var item in items)
        {
            if (item.Owner.Length > 0) item.Owner = find(item.Owner) ?? item.Owner;
        }

        foreach (var list in lists)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (TextOf(list[i]) is { } text && find(text) is { } other) list[i] = other;
            }
        }
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
