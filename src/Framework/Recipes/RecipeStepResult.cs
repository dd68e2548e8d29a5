namespace ItsmSite.Framework.Recipes;

/// <summary>A step that was carried out.</summary>
/// <param name="RecipeName">Name of its recipe.</param>
/// <param name="Number">Its number in the recipe, from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">What it did.</param>
/// <param name="Warnings">What was odd but no fault.</param>
public sealed record RecipeStepResult(string RecipeName, int Number, string Name, RecipeStepCount Count, IReadOnlyList<string> Warnings);
