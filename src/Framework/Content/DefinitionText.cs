using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Content;

/// <summary>
/// Names and explanations of definitions in the languages of the interface: setting <c>LocalizationSettings {"fi": {"DisplayName", "Plural", "Description", "Hint"}}</c>.
/// </summary>
internal static class DefinitionText
{
    /// <summary>A text in a language, or the one for all languages.</summary>
    /// <param name="settings">Settings of a type or field.</param>
    /// <param name="name">Which text.</param>
    /// <param name="culture">Two-letter code of the language.</param>
    /// <param name="otherwise">Used where the language has none.</param>
    public static string Of(JsonNode? settings, string name, string culture, string? otherwise) =>
        Text(settings?["LocalizationSettings"]?[culture]?[name]) ?? otherwise ?? Text(settings?["LocalizationSettings"]?["en"]?[name]) ?? "";

    /// <summary>The node's text, or null where it is none or empty.</summary>
    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;

    /// <summary>A yes or no; recipes write <c>true</c> and <c>"true"</c>.</summary>
    public static bool Flag(JsonNode? node) => node is JsonValue value
        && (value.TryGetValue<bool>(out var flag) ? flag : value.TryGetValue<string>(out var text) && bool.TryParse(text, out flag) && flag);
}
