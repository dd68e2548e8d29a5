using ItsmSite.Framework.Recipes;

namespace ItsmSite.Administration.Services;

/// <summary>What came of running a recipe, or of trying it out.</summary>
/// <param name="Name">What people call the recipe.</param>
/// <param name="IsDryRun">Whether it was only tried out.</param>
/// <param name="Steps">The steps that were carried out.</param>
/// <param name="Error">Why it stopped: file, step, entry and reason; null where all went well.</param>
public sealed record RecipeOutcome(string Name, bool IsDryRun, IReadOnlyList<RecipeStepResult> Steps, string? Error);
