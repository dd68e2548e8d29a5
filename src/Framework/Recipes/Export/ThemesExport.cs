using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Recipes.Export;

/// <summary>Writes the themes in use.</summary>
public sealed class ThemesExport(SiteSettings settings) : IRecipeExport
{
    /// <inheritdoc />
    public int Order => 110;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var members = new JsonObject();
        foreach (var use in ThemesStep.Uses)
        {
            if (await settings.FindAsync<string>(ThemesStep.SettingOf(use), cancellationToken) is { } theme) members[use] = theme;
        }

        if (members.Count > 0) yield return new RecipeExportStep("themes", members);
    }
}
