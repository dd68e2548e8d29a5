using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ItsmSite.Framework.Recipes;

namespace ItsmSite.Users.Recipes;

/// <summary>Reads the list of a recipe step.</summary>
internal static class StepReader
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNameCaseInsensitive = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The entries of a step's member.</summary>
    /// <exception cref="RecipeException">The member is missing, or an entry has a member nobody knows or of the wrong kind.</exception>
    public static IReadOnlyList<T> Read<T>(RecipeStepContext context, string member)
    {
        if (context.Step[member] is not JsonArray entries) throw new RecipeException($"The step has no list '{member}'.");
        try
        {
            return entries.Deserialize<List<T>>(s_options)!;
        }
        catch (JsonException error)
        {
            throw new RecipeException($"{member}: {error.Message}", error);
        }
    }
}
