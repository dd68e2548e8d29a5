using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;

namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>ContentDefinition {ContentTypes[], ContentParts[]}</c>: adds content types or replaces those of the same name.</summary>
public sealed class ContentDefinitionStep(ContentDefinitions definitions) : NamedRecipeStepHandler("ContentDefinition")
{
    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Parts first: a type shows the fields that its parts have.
        foreach (var part in (context.Step["ContentParts"] as JsonArray ?? []).OfType<JsonObject>())
            await definitions.StorePartAsync((JsonObject)part.DeepClone(), cancellationToken);
        foreach (var type in (context.Step["ContentTypes"] as JsonArray ?? []).OfType<JsonObject>())
            await definitions.StoreAsync((JsonObject)type.DeepClone(), cancellationToken);
    }
}
