using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Modules;

namespace ItsmSite.Framework.Recipes.Export;

/// <summary>Writes the features that are on.</summary>
public sealed class FeatureExport(ShellFeatures features) : IRecipeExport
{
    /// <inheritdoc />
    public int Order => 100;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        yield return new RecipeExportStep("feature", new JsonObject { ["enable"] = new JsonArray([.. features.Enabled.Select(f => JsonValue.Create(f.Id))]), ["disable"] = new JsonArray() });
    }
}
