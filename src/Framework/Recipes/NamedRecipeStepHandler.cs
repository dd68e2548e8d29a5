namespace ItsmSite.Framework.Recipes;

/// <summary>Carries out the recipe steps of one name (case-insensitive). Signature follows Orchard Core's class of the same name.</summary>
/// <param name="stepName">The step's name.</param>
public abstract class NamedRecipeStepHandler(string stepName)
{
    /// <summary>The step's name.</summary>
    public string StepName { get; } = stepName;

    /// <summary>Carries out a step. What it adds to the unit of work is committed after it returns; when it throws nothing is kept.</summary>
    /// <exception cref="RecipeException">The step asks for something that can't be done.</exception>
    public abstract Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken);
}
