using ItsmSite.Framework.Recipes;

namespace ItsmSite.Administration.Services;

/// <summary>Lists the recipes that ship with the program.</summary>
public sealed class RecipeList(RecipeFolder folder)
{
    /// <summary>The recipes, those that can be run here first.</summary>
    public async Task<IReadOnlyList<RecipeInfo>> ReadAsync(CancellationToken cancellationToken)
    {
        var recipes = new List<RecipeInfo>();
        foreach (var path in folder.List()) recipes.Add(await ReadAsync(path, cancellationToken));
        return [.. recipes.OrderBy(r => r.IsSetup).ThenBy(r => r.DisplayName, StringComparer.CurrentCulture)];
    }

    /// <summary>The path of a recipe that can be run on a site that is set up; null where there is no such recipe.</summary>
    public async Task<string?> FindRunnableAsync(string key, CancellationToken cancellationToken)
    {
        if (folder.Find(key) is not { } path) return null;
        return (await ReadAsync(path, cancellationToken)).IsSetup ? null : path;
    }

    private static async Task<RecipeInfo> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var key = Path.GetFileName(path)[..^RecipeFolder.Extension.Length];
        try
        {
            using var recipe = await RecipeDocument.ReadAsync(path, cancellationToken);
            return new RecipeInfo(key, recipe.DisplayName, recipe.Description, recipe.IsSetup, [.. recipe.StepNames.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Select(g => (g.Key, g.Count()))]);
        }
        catch (RecipeException error)
        {
            return new RecipeInfo(key, key, error.Message, false, [], IsReadable: false);
        }
    }
}
