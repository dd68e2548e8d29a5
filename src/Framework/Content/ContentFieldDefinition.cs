using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Content;

/// <summary>A field of a part.</summary>
/// <param name="PartName">The part it belongs to.</param>
/// <param name="FieldName">Its kind, for example <c>TextField</c>.</param>
/// <param name="Name">Name within the part; the member of the part's JSON that holds it.</param>
/// <param name="Settings">All its settings.</param>
public sealed record ContentFieldDefinition(string PartName, string FieldName, string Name, JsonObject Settings)
{
    /// <summary>Settings of its kind, for example <c>TextFieldSettings</c>.</summary>
    public JsonObject Own => Settings[$"{FieldName}Settings"] as JsonObject ?? [];

    /// <summary>Place among the part's fields, smallest first.</summary>
    public double Position => ContentTypePartDefinition.ReadPosition(Common);

    /// <summary>Which editor it asks for, or null for that of its kind.</summary>
    public string? Editor => DefinitionText.Text(Common?[nameof(Editor)]);

    /// <summary>Whether an item can't be saved without it.</summary>
    public bool IsRequired => Flag("Required");

    /// <summary>Whether its text is the item's name.</summary>
    public bool IsTitle => Flag("IsTitle");

    private JsonNode? Common => Settings["ContentPartFieldSettings"];

    /// <summary>What people call it in a language.</summary>
    public string NameIn(string culture) => DefinitionText.Of(Settings, "DisplayName", culture, DefinitionText.Text(Common?["DisplayName"]) ?? Name);

    /// <summary>What helps to fill it in, in a language; empty where nobody said.</summary>
    public string HintIn(string culture) => DefinitionText.Of(Settings, "Hint", culture, Text("Hint"));

    /// <summary>A yes or no among the settings of its kind.</summary>
    public bool Flag(string name) => DefinitionText.Flag(Own[name]);

    /// <summary>A text among the settings of its kind, or null.</summary>
    public string? Text(string name) => DefinitionText.Text(Own[name]);

    /// <summary>A number among the settings of its kind, or null.</summary>
    public decimal? Number(string name) => Own[name] is JsonValue value
        ? value.TryGetValue<decimal>(out var number) ? number
            : decimal.TryParse(value.ToString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out number) ? number : null
        : null;

    /// <summary>The field's value in an item, or null where it has none.</summary>
    /// <param name="item">The item.</param>
    /// <param name="partName">Name of the part within the type.</param>
    public JsonObject? ValueIn(ContentElement item, string partName)
    {
        ArgumentNullException.ThrowIfNull(item);
        return (item.Data[partName] as JsonObject)?[Name] as JsonObject;
    }

    /// <summary>Reads a record of <c>ContentPartFieldDefinitionRecords</c>.</summary>
    internal static ContentFieldDefinition Read(string partName, JsonObject record) =>
        new(partName, DefinitionText.Text(record[nameof(FieldName)]) ?? "", DefinitionText.Text(record[nameof(Name)]) ?? "", record[nameof(Settings)] as JsonObject ?? []);
}
