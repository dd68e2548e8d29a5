using System.Globalization;
using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Content;

/// <summary>A part of a content type.</summary>
/// <param name="PartName">Name of the part.</param>
/// <param name="Name">Name within the type; the member of an item's JSON that holds it.</param>
/// <param name="Settings">Settings of the part in this type.</param>
/// <param name="Fields">Its fields, in the order of their positions.</param>
public sealed record ContentTypePartDefinition(string PartName, string Name, JsonObject Settings, IReadOnlyList<ContentFieldDefinition> Fields)
{
    /// <summary>Place among the type's parts, smallest first.</summary>
    public double Position => ReadPosition(Settings["ContentTypePartSettings"]);

    /// <summary>What people call it in a language; empty where nobody gave it a name.</summary>
    public string NameIn(string culture) => DefinitionText.Of(Settings, "DisplayName", culture, DefinitionText.Text(Settings["ContentTypePartSettings"]?["DisplayName"]));

    /// <summary>The texts of a list among its settings.</summary>
    public IEnumerable<string> Names(string settings, string member) =>
        Settings[settings]?[member] is JsonArray names ? names.Select(DefinitionText.Text).OfType<string>() : [];

    /// <summary>Reads a record of <c>ContentTypePartDefinitionRecords</c>.</summary>
    internal static ContentTypePartDefinition Read(JsonObject record, IReadOnlyDictionary<string, ContentPartDefinition> parts)
    {
        var partName = DefinitionText.Text(record[nameof(PartName)]) ?? "";
        var fields = parts.TryGetValue(partName, out var part) ? part.Fields : [];
        return new ContentTypePartDefinition(partName, DefinitionText.Text(record[nameof(Name)]) ?? partName, record[nameof(Settings)] as JsonObject ?? [], fields);
    }

    // Orchard writes positions as text; what is no number comes last.
    internal static double ReadPosition(JsonNode? settings) =>
        settings?[nameof(Position)] is { } node && double.TryParse(node.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var position) ? position : double.MaxValue;
}
