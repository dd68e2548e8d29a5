using System.Text.Json.Nodes;
using ItsmSite.Framework.Recipes;
using Microsoft.Extensions.Configuration;

namespace ItsmSite.Tests.Unit.Recipes;

/// <summary>A recipe file that goes with the test.</summary>
internal sealed class RecipeFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("itsmsite-recipe-").FullName;

    public RecipeFile(string json, string name = "test.recipe.json")
    {
        Path = System.IO.Path.Combine(_folder, name);
        File.WriteAllText(Path, json);
    }

    public string Path { get; }

    public string Folder => _folder;

    /// <summary>The first step, evaluated.</summary>
    public async Task<JsonObject> EvaluateAsync(Dictionary<string, string?>? configuration = null, Dictionary<string, string>? parameters = null)
    {
        using var recipe = await RecipeDocument.ReadAsync(Path, default);
        var expressions = new RecipeExpressions(new ConfigurationBuilder().AddInMemoryCollection(configuration ?? []).Build(), recipe) { Parameters = parameters ?? [] };
        return (JsonObject)expressions.Evaluate(recipe.Steps[0], "content")!;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
