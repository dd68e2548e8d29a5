using System.Text.Json.Nodes;
using ItsmSite.Framework.Localization;
using ItsmSite.Framework.Recipes;

namespace ItsmSite.Welcome.Services;

/// <summary>The setting <c>SampleSearches</c>: for each language a list of searches, such as <c>{ "en": ["vpn"], "fi": ["etäyhteys"] }</c>.</summary>
public sealed class SampleSearchSetting : ISettingProvider
{
    /// <summary>Its name.</summary>
    public const string Name = "SampleSearches";

    /// <inheritdoc />
    public IEnumerable<SettingDefinition> GetSettings() => [new(Name, WhatIsWrong)];

    private static string? WhatIsWrong(JsonNode? node)
    {
        if (node is not JsonObject languages) return "it must be an object with a list of searches for each language";
        foreach (var (culture, searches) in languages)
        {
            if (!SiteCultures.IsSupported(culture)) return $"the site does not speak {culture}";
            if (searches is not JsonArray { Count: <= SampleSearches.MaxCount } list) return $"{culture} must be a list of at most {SampleSearches.MaxCount} searches";
            if (!list.All(s => s is JsonValue value && value.TryGetValue<string>(out var text) && text.Trim().Length is > 0 and <= SampleSearches.MaxLength))
                return $"each search of {culture} must be a text of at most {SampleSearches.MaxLength} characters";
        }

        return null;
    }
}
