using System.Text.Json.Nodes;
using ItsmSite.Framework.Modules;

namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>feature {enable[]}</c>. The set of features is fixed for now, so the step makes sure that those it asks for are on.</summary>
public sealed class FeatureStep(ShellFeatures features) : NamedRecipeStepHandler("feature")
{
    /// <inheritdoc />
    public override Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var missing = (context.Step["enable"] as JsonArray ?? []).Select(f => (string?)f ?? "").Where(f => !features.IsEnabled(f)).ToList();
        if (missing.Count > 0) throw new RecipeException($"These features are not part of this program or not switched on: {string.Join(", ", missing)}.");
        return Task.CompletedTask;
    }
}
