using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Content;

/// <summary>A part with fields, as a recipe defined it.</summary>
public sealed class ContentPartDefinition
{
    /// <summary>Reads a definition.</summary>
    /// <param name="name">Name of the part.</param>
    /// <param name="definition">The whole definition in the shape of a recipe's ContentDefinition step.</param>
    public ContentPartDefinition(string name, JsonObject definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        (Name, Definition) = (name, definition);
        Fields =
        [
            .. (definition["ContentPartFieldDefinitionRecords"] as JsonArray ?? []).OfType<JsonObject>()
                .Select(record => ContentFieldDefinition.Read(name, record)).Where(f => f.Name.Length > 0).OrderBy(f => f.Position),
        ];
    }

    /// <summary>Name of the part.</summary>
    public string Name { get; }

    /// <summary>The whole definition as the recipe wrote it.</summary>
    public JsonObject Definition { get; }

    /// <summary>Its fields in the order of their positions.</summary>
    public IReadOnlyList<ContentFieldDefinition> Fields { get; }
}
