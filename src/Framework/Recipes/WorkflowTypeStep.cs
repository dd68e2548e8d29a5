namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>WorkflowType {data[]}</c>: keeps workflow types by their <c>WorkflowTypeId</c>.</summary>
public sealed class WorkflowTypeStep(StoredDefinitions definitions) : NamedRecipeStepHandler("WorkflowType")
{
    /// <summary>The kind of these definitions.</summary>
    public const string Kind = "WorkflowType";

    /// <inheritdoc />
    public override Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken) =>
        definitions.StoreAsync(context, "data", Kind, "WorkflowTypeId", cancellationToken);
}
