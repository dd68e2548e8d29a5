using ItsmSite.Framework.Modules;

namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>feature {enable[], disable[]}</c>. The set of features is fixed while the program runs, so the step makes sure that it is as asked for.</summary>
public sealed class FeatureStep(ShellFeatures features, ModuleCatalog catalog) : NamedRecipeStepHandler("feature")
{
    /// <inheritdoc />
    public override Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (enable, disable) = (context.Texts("enable"), context.Texts("disable"));
        var known = catalog.Features.Concat(features.Enabled).Select(f => f.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = enable.Concat(disable).Where(f => !known.Contains(f)).Distinct().ToList();
        if (unknown.Count > 0) throw new RecipeException($"These features do not exist in this program: {string.Join(", ", unknown)}.");

        var off = enable.Where(f => !features.IsEnabled(f)).ToList();
        // Says of a circle of dependencies before it says that the feature is off.
        catalog.ResolveClosure(off);
        if (off.Count > 0)
            throw new RecipeException($"These features are off, and a recipe can't switch them: {string.Join(", ", off)}. Take them out of the configuration Features:Disabled and start the program again.");
        var on = disable.Where(features.IsEnabled).ToList();
        if (on.Count > 0)
            throw new RecipeException($"These features are on, and a recipe can't switch them: {string.Join(", ", on)}. Add them to the configuration Features:Disabled and start the program again.");
        foreach (var _ in enable.Concat(disable)) context.Count.Add(false, false);
        return Task.CompletedTask;
    }
}
