using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Recipes;

/// <summary>A setting that a recipe may set.</summary>
/// <param name="Name">Its name; a recipe may write it in any case.</param>
/// <param name="Check">What is wrong with a value, or null for one that will do.</param>
public sealed record SettingDefinition(string Name, Func<JsonNode?, string?> Check)
{
    /// <summary>A setting that is a text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="check">What is wrong with a text, or null; without it any text of up to 1,000 characters will do.</param>
    public static SettingDefinition Text(string name, Func<string, string?>? check = null) => new(name, node =>
        node is not JsonValue value || !value.TryGetValue<string>(out var text) ? "it must be a text"
        : text.Length > 1000 ? "it is longer than 1,000 characters" : check?.Invoke(text));

    /// <summary>A setting that is a whole number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="min">Smallest value.</param>
    /// <param name="max">Largest value.</param>
    public static SettingDefinition Number(string name, int min, int max) => new(name, node =>
        node is JsonValue value && value.TryGetValue<int>(out var number) && number >= min && number <= max ? null : $"it must be a whole number from {min} to {max}");

    /// <summary>A setting that is yes or no.</summary>
    public static SettingDefinition Flag(string name) => new(name, node => node is JsonValue value && value.TryGetValue<bool>(out _) ? null : "it must be true or false");
}
