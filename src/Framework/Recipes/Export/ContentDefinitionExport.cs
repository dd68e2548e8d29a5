using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;

namespace ItsmSite.Framework.Recipes.Export;

/// <summary>Writes the content types and parts as recipes brought them, in the order of their names.</summary>
public sealed class ContentDefinitionExport(ContentDefinitions definitions) : IRecipeExport
{
    /// <inheritdoc />
    public int Order => 300;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var set = await definitions.ReadAsync(cancellationToken);
        yield return new RecipeExportStep("ContentDefinition", new JsonObject
        {
            ["ContentTypes"] = new JsonArray([.. set.Types.Values.OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => t.Definition.DeepClone())]),
            ["ContentParts"] = new JsonArray([.. set.Parts.Values.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => p.Definition.DeepClone())]),
        });
    }
}
