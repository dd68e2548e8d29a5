namespace ItsmSite.Framework.Recipes;

/// <summary>The state of a run, shared by a recipe and those it names.</summary>
internal sealed class RecipeRun(RecipeRunOptions options)
{
    private bool _asksForRebuild;

    /// <summary>How it is run.</summary>
    public RecipeRunOptions Options { get; } = options;

    /// <summary>The scope that all steps share in a dry run; null where each has its own.</summary>
    public IServiceProvider? Services { get; set; }

    /// <summary>Number of steps carried out so far.</summary>
    public int Steps { get; private set; }

    /// <summary>What the run left to do.</summary>
    public RecipeRunResult Result => new(Steps, _asksForRebuild);

    /// <summary>Takes note of a step that was carried out.</summary>
    public void Done(RecipeStep step, RecipeStepContext context)
    {
        Steps++;
        _asksForRebuild |= context.AsksForRebuild;
        Options.StepDone?.Invoke(new RecipeStepResult(step.Recipe.Name, step.Number, step.Name, context.Count, [.. context.Warnings]));
        context.Warnings.Clear();
    }
}
