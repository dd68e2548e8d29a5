using System.Globalization;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;

namespace ItsmSite.Contents.Fields;

/// <summary>A field of an item with what it holds.</summary>
/// <param name="Definition">The field.</param>
/// <param name="PartName">Name of its part within the type.</param>
/// <param name="Json">What it holds; empty where nothing was ever stored.</param>
public sealed record FieldValue(ContentFieldDefinition Definition, string PartName, JsonObject Json)
{
    /// <summary>Name of its inputs and of its errors.</summary>
    public string InputName => $"{PartName}.{Definition.Name}";

    /// <summary>What it is called in the language of the interface.</summary>
    public string Label => Definition.NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>The field in an item.</summary>
    public static FieldValue Of(ContentElement item, ContentFieldDefinition definition, string partName)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new FieldValue(definition, partName, definition.ValueIn(item, partName) ?? []);
    }

    /// <summary>A text it holds; empty where there is none.</summary>
    public string Text(string member) => Json[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    /// <summary>A text within a member it holds, such as a language's among its values; empty where there is none.</summary>
    public string Text(string member, string within) => Json[within]?[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    /// <summary>The texts of a list it holds.</summary>
    public IReadOnlyList<string> Texts(string member) =>
        Json[member] is JsonArray array ? [.. array.OfType<JsonValue>().Select(v => v.TryGetValue<string>(out var text) ? text : "").Where(t => t.Length > 0)] : [];

    /// <summary>Its text in a language, or in another one where it has none in that.</summary>
    public string Localized(string culture)
    {
        if (Json["Values"] is not JsonObject values) return "";
        string Read(string name) => values[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
        var own = Read(culture);
        return own.Length > 0 ? own : values.Select(v => Read(v.Key)).FirstOrDefault(t => t.Length > 0, "");
    }

    /// <summary>An explanation of what is wrong with it.</summary>
    /// <param name="message">What to do, in English; the key of its translation.</param>
    /// <param name="arguments">What stands in the message's places.</param>
    public ContentError Error(string message, params object[] arguments) => new(InputName, message) { Arguments = arguments };
}
