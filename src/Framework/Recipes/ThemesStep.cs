using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>themes {site, admin}</c>: names the themes in use; each must be a theme that is switched on.</summary>
public sealed class ThemesStep(SiteSettings settings, ShellFeatures features) : NamedRecipeStepHandler("themes")
{
    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var use in new[] { "site", "admin" })
        {
            if ((string?)context.Step[use] is not { Length: > 0 } theme) continue;
            if (!features.Enabled.Any(f => f.Module.IsTheme && f.Id == theme)) throw new RecipeException($"There is no theme '{theme}' switched on.");
            await settings.SetAsync($"Theme:{use}", theme, cancellationToken);
        }
    }
}
