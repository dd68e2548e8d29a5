using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>settings {…}</c>: each member becomes a setting of its name.</summary>
public sealed class SettingsStep(SiteSettings settings) : NamedRecipeStepHandler("settings")
{
    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var (name, value) in context.Step)
        {
            if (name != "name") await settings.SetAsync(name, value, cancellationToken);
        }
    }
}
