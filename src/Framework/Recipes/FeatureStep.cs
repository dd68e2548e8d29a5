using ItsmSite.Framework.Modules;

namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>feature {enable[], disable[]}</c>. The change counts once the recipe is done: its later steps run in the shell it began in.</summary>
public sealed class FeatureStep(IShellFeaturesManager features) : NamedRecipeStepHandler("feature")
{
    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (enable, disable) = (context.Texts("enable"), context.Texts("disable"));
        var known = (await features.ListAsync(cancellationToken)).Select(s => s.Feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = enable.Concat(disable).Where(f => !known.Contains(f)).Distinct().ToList();
        if (unknown.Count > 0) throw new RecipeException($"These features do not exist in this program: {string.Join(", ", unknown)}.");

        var change = await features.UpdateAsync(enable, disable, withDependents: false, cancellationToken);
        var changed = change.Enabled.Concat(change.Disabled).Select(f => f.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var id in enable.Concat(disable)) context.Count.Add(false, changed.Contains(id));
    }
}
