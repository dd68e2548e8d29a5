namespace ItsmSite.Framework.Recipes;

/// <summary>How a recipe is to be run.</summary>
public sealed class RecipeRunOptions
{
    /// <summary>Names of the steps to carry out, in any case; empty means all. Others are passed over, known or not.</summary>
    public IReadOnlyCollection<string> Only { get; init; } = [];

    /// <summary>Whether only to say what would change; nothing is kept then.</summary>
    public bool DryRun { get; init; }

    /// <summary>Told of each step that was carried out, or null.</summary>
    public Action<RecipeStepResult>? StepDone { get; init; }

    /// <summary>Told how many entries of the present step are done, or null.</summary>
    public IProgress<long>? Progress { get; init; }
}
