using System.Text.Json;
using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Recipes;

/// <summary>A step as it stands in its recipe.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Expressions">Evaluates its expressions.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">Its name; empty where it has none.</param>
/// <param name="Json">The step, not evaluated.</param>
internal sealed record RecipeStep(RecipeDocument Recipe, RecipeExpressions Expressions, int Number, string Name, JsonElement Json)
{
    /// <summary>The step evaluated, but for the list that its handler reads entry by entry.</summary>
    public RecipeStepContext ToContext(string? streamedMember, IProgress<long>? progress)
    {
        var step = new JsonObject(new JsonNodeOptions { PropertyNameCaseInsensitive = true });
        IEnumerable<JsonNode?>? streamed = null;
        foreach (var member in Json.EnumerateObject())
        {
            if (streamedMember is not null && member.Value.ValueKind == JsonValueKind.Array && member.Name.Equals(streamedMember, StringComparison.OrdinalIgnoreCase))
                streamed = member.Value.EnumerateArray().Select(entry => Expressions.Evaluate(entry, Name));
            else if (!step.TryAdd(member.Name, Expressions.Evaluate(member.Value, Name)))
                throw new RecipeException($"The member '{member.Name}' stands twice in the step.");
        }

        return new RecipeStepContext { RecipeName = Recipe.Name, Name = Name, Step = step, Folder = Recipe.Folder, Progress = progress, Warnings = Expressions.Warnings, Streamed = streamed };
    }
}
