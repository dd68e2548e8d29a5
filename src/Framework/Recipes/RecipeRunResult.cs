namespace ItsmSite.Framework.Recipes;

/// <summary>What a run left to do.</summary>
/// <param name="Steps">Number of steps carried out.</param>
/// <param name="AsksForRebuild">Whether a step wants the index made anew.</param>
public sealed record RecipeRunResult(int Steps, bool AsksForRebuild);
