using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Recipes.Export;

/// <summary>Writes the workflow types as recipes brought them.</summary>
public sealed class WorkflowTypeExport(StoredDefinitions definitions) : IRecipeExport
{
    /// <inheritdoc />
    public int Order => 400;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var all = await definitions.ListAsync(WorkflowTypeStep.Kind, cancellationToken);
        if (all.Count > 0) yield return new RecipeExportStep("WorkflowType", new JsonObject { ["data"] = new JsonArray([.. all]) });
    }
}
