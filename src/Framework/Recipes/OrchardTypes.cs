using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Recipes;

/// <summary>
/// Content types that Orchard Core's modules define by themselves, so that its recipes bring items of them without a definition. Added when such an item comes
/// and the site has no type of that name; shapes as in Orchard's own migrations.
/// </summary>
public static class OrchardTypes
{
    private static readonly Dictionary<string, string[]> s_parts = new(StringComparer.Ordinal)
    {
        ["Menu"] = ["TitlePart", "AliasPart", "MenuPart", "MenuItemsListPart"],
        ["Taxonomy"] = ["TitlePart", "AliasPart", "AutoroutePart", "TaxonomyPart"],
    };

    /// <summary>The definition of a type, as a ContentDefinition step has it, or null where Orchard has no such type.</summary>
    public static JsonObject? Find(string name)
    {
        if (!s_parts.TryGetValue(name, out var parts)) return null;
        return new JsonObject
        {
            ["Name"] = name,
            ["DisplayName"] = name,
            ["Settings"] = new JsonObject { ["ContentTypeSettings"] = new JsonObject { ["Listable"] = true, ["Draftable"] = true, ["Versionable"] = true } },
            ["ContentTypePartDefinitionRecords"] = new JsonArray([.. parts.Select((part, position) => new JsonObject
            {
                ["PartName"] = part,
                ["Name"] = part,
                ["Settings"] = new JsonObject { ["ContentTypePartSettings"] = new JsonObject { ["Position"] = $"{position}" } },
            })]),
        };
    }
}
