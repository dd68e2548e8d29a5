namespace ItsmSite.Framework.Recipes;

/// <summary>Carries out the recipe steps of one name (case-insensitive). Signature follows Orchard Core's class of the same name.</summary>
/// <param name="stepName">The step's name.</param>
public abstract class NamedRecipeStepHandler(string stepName)
{
    /// <summary>The step's name.</summary>
    public string StepName { get; } = stepName;

    /// <summary>The list of the step whose entries are read one at a time, because there may be very many; null where there is none.</summary>
    public virtual string? StreamedMember => null;

    /// <summary>
    /// Carries out a step and counts what it did. What it adds to the unit of work is committed after it returns; when it throws nothing is kept,
    /// except of a step that commits batches and says so in <see cref="RecipeStepContext.Kept"/>.
    /// </summary>
    /// <exception cref="RecipeException">The step asks for something that can't be done.</exception>
    public abstract Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken);
}
