using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ItsmSite.Framework.Recipes;

namespace ItsmSite.Search.Synonyms;

/// <summary>Synonyms as a recipe holds them.</summary>
public sealed record SynonymDefinition
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNameCaseInsensitive = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The words and phrases.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What they find besides; none where any of the words stands for the others.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Reads one.</summary>
    /// <exception cref="RecipeException">It has a member nobody knows or of the wrong kind.</exception>
    internal static SynonymDefinition Read(JsonObject json)
    {
        try
        {
            return json.Deserialize<SynonymDefinition>(s_options)!;
        }
        catch (JsonException error)
        {
            throw new RecipeException(error.Message, error);
        }
    }

    /// <summary>Writes a rule as a recipe holds it.</summary>
    internal static JsonObject Write(SynonymRule rule)
    {
        var json = new JsonObject { [nameof(Words)] = ArrayOf(rule.Words) };
        if (rule.IsOneWay) json[nameof(Targets)] = ArrayOf(rule.Targets);
        return json;
    }

    private static JsonArray ArrayOf(IReadOnlyList<string> words) => [.. words.Select(word => (JsonNode?)word)];
}
