using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Storage;

namespace ItsmSite.Framework.Recipes.Export;

/// <summary>Writes the settings that were set.</summary>
public sealed class SettingsExport(SiteSettings settings, SettingCatalog catalog) : IRecipeExport
{
    /// <inheritdoc />
    public int Order => 120;

    /// <inheritdoc />
    public async IAsyncEnumerable<RecipeExportStep> ReadAsync(RecipeExportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var members = new JsonObject();
        foreach (var setting in catalog.All)
        {
            if (await settings.FindAsync<JsonNode>(setting.Name, cancellationToken) is { } value) members[setting.Name] = value;
        }

        if (members.Count > 0) yield return new RecipeExportStep("settings", members);
    }
}
