using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Recipes.Export;

/// <summary>Writes the index profiles as recipes brought them.</summary>
public sealed class IndexProfileExport(StoredDefinitions definitions) : IRecipeExport
{
    /// <inheritdoc />
    public int Order => 410;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var all = await definitions.ListAsync(IndexProfileStep.Kind, cancellationToken);
        if (all.Count > 0) yield return new RecipeExportStep("CreateOrUpdateIndexProfile", new JsonObject { [IndexProfileStep.List] = new JsonArray([.. all]) });
    }
}
