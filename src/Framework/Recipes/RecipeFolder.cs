namespace ItsmSite.Framework.Recipes;

/// <summary>The folder of recipes that ship with the program.</summary>
/// <param name="path">Its path.</param>
public sealed class RecipeFolder(string path)
{
    /// <summary>How the names of recipe files end.</summary>
    public const string Extension = ".recipe.json";

    /// <summary>Paths of all recipes, by name.</summary>
    public IReadOnlyList<string> List() => Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*" + Extension).Order(StringComparer.Ordinal)] : [];

    /// <summary>The path of a recipe by its name, or null where there is none.</summary>
    public string? Find(string name) => Find(path, name);

    /// <summary>The path of a recipe that another one names: beside that one, else one that ships with the program; null where there is none.</summary>
    /// <param name="folder">The folder of the recipe that names it.</param>
    /// <param name="name">Its name.</param>
    public string? FindBeside(string folder, string name) => Find(folder, name) ?? Find(path, name);

    private static string? Find(string folder, string name)
    {
        var file = Path.Combine(folder, Path.GetFileName(name) + Extension);
        return File.Exists(file) ? file : null;
    }
}
