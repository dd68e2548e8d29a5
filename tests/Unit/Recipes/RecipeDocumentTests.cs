using ItsmSite.Framework.Recipes;
using Xunit;

namespace ItsmSite.Tests.Unit.Recipes;

public sealed class RecipeDocumentTests
{
    [Fact]
    public async Task Read_CommentsAndTrailingCommas_AreAllowed()
    {
        using var file = new RecipeFile("""
            {
              // a comment
              "Name": "r", /* another */
              "Steps": [ { "name": "feature", }, ],
            }
            """);
        using var recipe = await RecipeDocument.ReadAsync(file.Path, default);
        Assert.Equal("r", recipe.Name);
        Assert.Single(recipe.Steps);
    }

    [Fact]
    public async Task Read_WithoutName_IsCalledByItsFile()
    {
        using var file = new RecipeFile("""{ "steps": [] }""", "menu.recipe.json");
        using var recipe = await RecipeDocument.ReadAsync(file.Path, default);
        Assert.Equal("menu.recipe.json", recipe.Name);
    }

    [Theory]
    [InlineData("{\n  \"steps\": [\n    { \"name\": oops }\n  ]\n}", "line 3, column 15")]
    [InlineData("{ \"steps\": [", "line 1")]
    [InlineData("", "line 1, column 1")]
    public async Task Read_NotJson_SaysLineAndColumn(string text, string place)
    {
        using var file = new RecipeFile(text);
        var error = await Assert.ThrowsAsync<RecipeException>(() => RecipeDocument.ReadAsync(file.Path, default));
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
        Assert.Contains("test.recipe.json", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"steps\": {} }")]
    public async Task Read_NoRecipe_IsRefused(string text)
    {
        using var file = new RecipeFile(text);
        await Assert.ThrowsAsync<RecipeException>(() => RecipeDocument.ReadAsync(file.Path, default));
    }

    [Fact]
    public async Task Read_NoFile_IsRefused() =>
        Assert.Contains("can't be read", (await Assert.ThrowsAsync<RecipeException>(() => RecipeDocument.ReadAsync("/no/such/file.json", default))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Read_TooLarge_IsRefused()
    {
        using var file = new RecipeFile("{}");
        using (var stream = File.OpenWrite(file.Path)) stream.SetLength(RecipeDocument.MaxLength + 1);
        Assert.Contains("larger than 512 MB", (await Assert.ThrowsAsync<RecipeException>(() => RecipeDocument.ReadAsync(file.Path, default))).Message, StringComparison.Ordinal);
    }
}
