using System.Text.Json.Nodes;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Recipes;

/// <summary>Step <c>themes {site, admin}</c>: names the themes in use; each must be a theme that is switched on.</summary>
public sealed class ThemesStep(SiteSettings settings, ShellFeatures features) : NamedRecipeStepHandler("themes")
{
    /// <summary>What a theme is used for: the members of the step.</summary>
    public static IReadOnlyList<string> Uses { get; } = ["site", "admin"];

    /// <summary>Name of the setting that holds a theme in use.</summary>
    public static string SettingOf(string use) => $"Theme:{use}";

    /// <inheritdoc />
    public override async Task HandleAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var use in Uses)
        {
            if (context.Step[use] is not JsonValue value || !value.TryGetValue<string>(out var theme) || theme.Length == 0) continue;
            var found = features.Enabled.FirstOrDefault(f => f.Module.IsTheme && f.Id.Equals(theme, StringComparison.OrdinalIgnoreCase))
                ?? throw new RecipeException($"There is no theme '{theme}' switched on.");
            var isNew = await settings.FindAsync<string>(SettingOf(use), cancellationToken) is null;
            var isChanged = await settings.SetAsync(SettingOf(use), found.Id, cancellationToken);
            context.Count.Add(isNew && isChanged, isChanged);
        }
    }
}
