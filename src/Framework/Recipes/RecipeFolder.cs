namespace ItsmSite.Framework.Recipes;

/// <summary>The folder of recipes that ship with the program.</summary>
/// <param name="path">Its path.</param>
public sealed class RecipeFolder(string path)
{
    /// <summary>The path of a recipe by its name, or null where there is none.</summary>
    public string? Find(string name)
    {
        var file = System.IO.Path.Combine(path, System.IO.Path.GetFileName(name) + ".recipe.json");
        return File.Exists(file) ? file : null;
    }
}
