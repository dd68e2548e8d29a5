using System.Reflection;
using System.Text.Json.Nodes;
using ItsmSite.Framework.Modules;
using ItsmSite.Framework.Recipes;
using Xunit;

namespace ItsmSite.Tests.Unit.Recipes;

public sealed class FeatureTests
{
    private static readonly ModuleCatalog s_catalog = new([Assembly.Load("ItsmSite.Contents"), Assembly.Load("ItsmSite.Users")]);

    [Theory]
    [InlineData("""{ "enable": ["Users", "Cooking", "Baking"] }""", "Cooking, Baking")]
    [InlineData("""{ "disable": ["Cooking"] }""", "Cooking")]
    [InlineData("""{ "enable": ["Contents"] }""", "off")]
    [InlineData("""{ "disable": ["Users"] }""", "on")]
    [InlineData("""{ "enable": "Users" }""", "must be a list")]
    [InlineData("""{ "enable": [1] }""", "texts only")]
    public async Task Feature_ThatCanNotBeAsAskedFor_IsNamed(string json, string word)
    {
        var error = await Assert.ThrowsAsync<RecipeException>(() => RunAsync(json));
        Assert.Contains(word, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feature_AsItIsAlready_IsUnchanged() =>
        Assert.Equal(2, (await RunAsync("""{ "enable": ["users"], "disable": ["contents"] }""")).Count.Unchanged);

    private static async Task<RecipeStepContext> RunAsync(string json)
    {
        var enabled = s_catalog.Features.Where(f => f.Id == "Users").ToList();
        var context = new RecipeStepContext { RecipeName = "r", Name = "feature", Step = (JsonObject)JsonNode.Parse(json)! };
        await new FeatureStep(new ShellFeatures(enabled), s_catalog).HandleAsync(context, default);
        return context;
    }
}
