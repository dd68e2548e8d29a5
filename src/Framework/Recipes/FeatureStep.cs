using System.Text.Json.Nodes;
using ItsmSite.Framework.Modules;

namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>feature {enable[], disable[]}</c>. The change counts once the recipe is done: its later steps run in the shell it began in.</summary>
public sealed class FeatureStep(IShellFeaturesManager features) : NamedRecipeStepHandler("feature")
{
    /// <inheritdoc />
    public override Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        return features.UpdateAsync(Ids("enable"), Ids("disable"), withDependents: false, cancellationToken);

        List<string> Ids(string member) => [.. (context.Step[member] as JsonArray ?? []).Select(f => (string?)f ?? "")];
    }
}
