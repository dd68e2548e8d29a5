using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Recipes;

/// <summary>One step of a recipe being carried out.</summary>
public sealed class RecipeStepContext
{
    /// <summary>The recipe's name.</summary>
    public required string RecipeName { get; init; }

    /// <summary>The step's name.</summary>
    public required string Name { get; init; }

    /// <summary>The step, its expressions evaluated.</summary>
    public required JsonObject Step { get; init; }
}
