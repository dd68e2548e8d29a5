using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Recipes;

/// <summary>One step of a recipe being carried out.</summary>
public sealed class RecipeStepContext
{
    /// <summary>The recipe's name.</summary>
    public required string RecipeName { get; init; }

    /// <summary>The step's name.</summary>
    public required string Name { get; init; }

    /// <summary>The step, its expressions evaluated, without the list that is streamed; the executor's finds its members in any case.</summary>
    public required JsonObject Step { get; init; }

    /// <summary>The folder the recipe lies in.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Told how many entries of the step are done, or null.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>What the step did.</summary>
    public RecipeStepCount Count { get; } = new();

    /// <summary>What was odd but no fault.</summary>
    public List<string> Warnings { get; init; } = [];

    /// <summary>How many entries of the step are durable already, because it works in batches.</summary>
    public int Kept { get; set; }

    /// <summary>Set by a step that wants the index made anew after the recipe.</summary>
    public bool AsksForRebuild { get; set; }

    /// <summary>The entries of <see cref="NamedRecipeStepHandler.StreamedMember"/>, each evaluated when it is asked for.</summary>
    internal IEnumerable<JsonNode?>? Streamed { get; init; }

    /// <summary>The objects of a list of the step, one at a time.</summary>
    /// <param name="member">Name of the list.</param>
    /// <exception cref="RecipeException">The step has no such list, or an entry of it is not an object.</exception>
    public IEnumerable<JsonObject> Entries(string member)
    {
        var entries = Streamed ?? Step[member] as JsonArray ?? throw new RecipeException($"The step has no list '{member}'.");
        var number = 0;
        foreach (var entry in entries)
        {
            number++;
            yield return entry as JsonObject ?? throw new RecipeException($"Entry {number} of '{member}' is not an object.");
        }
    }

    /// <summary>The objects of a list that the step may do without.</summary>
    /// <param name="member">Name of the list.</param>
    /// <exception cref="RecipeException">The member is something else than a list of objects.</exception>
    public IEnumerable<JsonObject> OptionalEntries(string member) => Step[member] is null ? [] : Entries(member);

    /// <summary>The texts of a list that the step may do without.</summary>
    /// <param name="member">Name of the list.</param>
    /// <exception cref="RecipeException">The member is something else than a list of texts.</exception>
    public IReadOnlyList<string> Texts(string member) => Step[member] switch
    {
        null => [],
        JsonArray list => [.. list.Select(entry => entry is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw new RecipeException($"The list '{member}' must hold texts only."))],
        _ => throw new RecipeException($"'{member}' must be a list."),
    };
}
