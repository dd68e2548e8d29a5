using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Recipes;
using Xunit;

namespace ItsmSite.Tests.Unit.Recipes;

public sealed class RecipeExpressionTests
{
    [Theory]
    [InlineData("[js:variables('x')]", "value")]
    [InlineData("[js: variables('x')]", "value")]
    [InlineData("[ js : variables( \\\"x\\\" ) ]", "value")]
    [InlineData("[js: variables('deep');]", "value")]
    [InlineData("[js: configuration('Colour', 'blue')]", "red")]
    [InlineData("[js:configuration('Taste','sweet, sour')]", "sweet, sour")]
    [InlineData("[js:configuration('Taste')]", "")]
    [InlineData("[js: parameters('AdminUsername')]", "boss")]
    [InlineData("[js: parameters('Configured')]", "from configuration")]
    [InlineData("[js: parameters('Nobody')]", "")]
    [InlineData("[js:base64('w6Q=')]", "ä")]
    [InlineData("[file:text('part.html')]", "<b>bold</b>")]
    [InlineData("[a note]", "[a note]")]
    [InlineData("see [js:uuid()]", "see [js:uuid()]")]
    [InlineData("[Link](https://a.example)", "[Link](https://a.example)")]
    public async Task Evaluate_GivesTheValue(string text, string expected)
    {
        using var file = new RecipeFile($$"""{ "variables": { "x": "value", "deep": "[js: variables('x')]" }, "steps": [{ "a": "{{text}}" }] }""");
        await File.WriteAllTextAsync(Path.Combine(file.Folder, "part.html"), "<b>bold</b>");
        var step = await file.EvaluateAsync(new() { ["Colour"] = "red", ["Recipe:Configured"] = "from configuration" }, new() { ["AdminUsername"] = "boss" });
        Assert.Equal(expected, (string?)step["a"]);
    }

    [Theory]
    [InlineData("[js: new Date().toISOString()]")]
    [InlineData("[js: variables('x') + '/y']")]
    [InlineData("[js: process('x')]")]
    [InlineData("[js:uuid('x')]")]
    [InlineData("[js:variables(x)]")]
    [InlineData("[js: configuration('a','b','c')]")]
    [InlineData("[file:lines('x')]")]
    [InlineData("[file:text('../secret.txt')]")]
    [InlineData("[file:text('/etc/hostname')]")]
    [InlineData("[js:base64('%')]")]
    [InlineData("[js:variables('none')]")]
    public async Task Evaluate_OutsideTheWhitelist_IsRefused(string text)
    {
        using var file = new RecipeFile($$"""{ "variables": { "x": "value" }, "steps": [{ "a": "{{text}}" }] }""");
        await Assert.ThrowsAsync<RecipeException>(() => file.EvaluateAsync());
    }

    [Fact]
    public async Task File_ThatIsMissing_StaysAsItIsWritten()
    {
        using var file = new RecipeFile("""{ "steps": [{ "a": "[file:text('Snippets/footer.html')]" }] }""");
        Assert.Equal("[file:text('Snippets/footer.html')]", (string?)(await file.EvaluateAsync())["a"]);
    }

    [Fact]
    public async Task Variable_ThatNamesItself_Ends()
    {
        using var file = new RecipeFile("""{ "variables": { "x": "[js:variables('x')]" }, "steps": [{ "a": "[js:variables('x')]" }] }""");
        Assert.Equal("[js:variables('x')]", (string?)(await file.EvaluateAsync())["a"]);
    }

    [Fact]
    public async Task Uuid_IsTheSameAtEachRun_AndAnotherForEachPlace()
    {
        const string Json = """
            { "name": "r", "variables": { "v": "[js:uuid()]", "w": "[js:uuid()]" }, "steps": [{ "data": [
              { "Id": "[js: uuid()]", "Other": "[js:uuid()]", "V": "[js:variables('v')]", "V2": "[js: variables('v')]", "W": "[js:variables('w')]" },
              { "Id": "[js:uuid()]", "Text": "same" }, { "Id": "[js:uuid()]", "Text": "same" } ] }] }
            """;
        var (first, second) = (await IdsAsync(Json), await IdsAsync(Json));
        Assert.Equal(first, second);
        Assert.All(first, id => Assert.True(ContentIds.IsValid(id), id));
        Assert.Equal(first[2], first[3]);
        Assert.Equal(6, first.Distinct().Count());
    }

    [Fact]
    public async Task Uuid_StaysWhenAnotherItemOrTheLayoutChanges()
    {
        var before = await IdsAsync("""{ "name": "r", "steps": [{ "data": [{ "Id": "[js:uuid()]", "Text": "one", "N": 1 }, { "Id": "[js:uuid()]", "Text": "two" }] }] }""");
        var after = await IdsAsync("""{ "name": "r", "steps": [{ "data": [{ "Id": "[js:uuid()]", "Text": "two" }, { "Id": "[js:uuid()]", "Text": "new" }, { "N":1, "Text":"one", "Id":"[js:uuid()]" }] }] }""");
        Assert.Equal([before[1], before[0]], [after[0], after[2]]);
    }

    [Fact]
    public async Task Uuid_OfAnotherRecipe_IsAnother() => Assert.NotEqual(
        await IdsAsync("""{ "name": "r", "steps": [{ "data": [{ "Id": "[js:uuid()]" }] }] }"""),
        await IdsAsync("""{ "name": "s", "steps": [{ "data": [{ "Id": "[js:uuid()]" }] }] }"""));

    [Fact]
    public void Quote_GivesAnExpressionOfTheText()
    {
        Assert.True(RecipeExpressions.IsScript("[js: anything at all]"));
        Assert.False(RecipeExpressions.IsScript("[js]"));
        Assert.Equal("[js:base64('W2pzOnhd')]", RecipeExpressions.Quote("[js:x]"));
    }

    private static async Task<List<string>> IdsAsync(string json)
    {
        using var file = new RecipeFile(json);
        var step = await file.EvaluateAsync();
        return [.. ((JsonArray)step["data"]!).SelectMany(item => (JsonObject)item!).Where(m => m.Value is JsonValue value && value.TryGetValue<string>(out var text) && text.Length == 26).Select(m => (string)m.Value!)];
    }
}
