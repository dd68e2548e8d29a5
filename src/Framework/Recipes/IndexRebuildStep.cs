namespace ItsmSite.Framework.Recipes;

/// <summary>A step that wants the index made anew: <c>ResetIndex</c> and <c>RebuildIndex</c>. The site has one index, so which one they name does not matter.</summary>
/// <param name="stepName">The step's name.</param>
public abstract class IndexRebuildStep(string stepName) : NamedRecipeStepHandler(stepName)
{
    /// <inheritdoc />
    public override Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.AsksForRebuild = true;
        return Task.CompletedTask;
    }
}
