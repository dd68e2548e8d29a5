using ItsmSite.Contents.Models;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task RecipeContent_FaultInTheMiddle_KeepsTheBatchesBeforeItAndGoesOnAfterwards()
    {
        var error = await Assert.ThrowsAsync<RecipeException>(() => RunRecipeAsync($$"""{ "name": "r", "steps": [{ "name": "content", "data": [{{ItemsOf(700, broken: 650)}}] }] }"""));
        Assert.Contains("Item 651 (4", error.Message, StringComparison.Ordinal);
        Assert.Contains("The first 500 entries of this step are kept", error.Message, StringComparison.Ordinal);
        Assert.Equal(500, (await RowsAsync<ContentItemRecord>()).Count);

        var steps = await RunRecipeAsync($$"""{ "name": "r", "steps": [{ "name": "content", "data": [{{ItemsOf(700)}}] }] }""");
        Assert.Equal((200, 500), (steps[0].Count.Added, steps[0].Count.Unchanged));
        Assert.Equal(700, (await RowsAsync<ContentItemRecord>()).Count);
        Assert.Equal(700, (await RowsAsync<AuditEntry>()).Count(a => a.Event == "Content.Imported"));
        Assert.Equal(700, (await RowsAsync<ChangeLogEntry>()).Count);
    }

    [Fact]
    public async Task RecipeContent_StoppedInTheMiddle_GoesOnWhenRunAgain()
    {
        var path = Path.Combine(Database.Folder, "long.recipe.json");
        await File.WriteAllTextAsync(path, $$"""{ "steps": [{ "name": "content", "data": [{{ItemsOf(1600)}}] }] }""");
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            while ((await RowsAsync<ContentItemRecord>()).Count == 0) await Task.Delay(5);
            await stop.CancelAsync();
        });
        await Assert.ThrowsAnyAsync<Exception>(() => RunFileAsync(path, cancellationToken: stop.Token));
        await watch;
        var kept = (await RowsAsync<ContentItemRecord>()).Count;
        Assert.InRange(kept, 500, 1599);
        Assert.Equal((1600 - kept, kept), (await RunFileAsync(path))[0] is var step ? (step.Count.Added, step.Count.Unchanged) : default);
        Assert.Equal(1600, (await RowsAsync<ContentItemRecord>()).Count);
    }

    [Theory]
    [InlineData("""{ "ContentItemId": "short", "ContentType": "Page" }""", "Item 1 (short): 'short' is not a content item id")]
    [InlineData("""{ "ContentType": "Page" }""", "Item 1: '' is not a content item id")]
    [InlineData("""{ "ContentItemId": "4000000000000000000000000a", "ContentItemVersionId": "UPPER", "ContentType": "Page" }""", "'UPPER' is not a version id")]
    [InlineData("""{ "ContentItemId": "4000000000000000000000000a", "ContentType": "Nothing" }""", "There is no content type 'Nothing'")]
    [InlineData("""{ "ContentItemId": "4000000000000000000000000a", "ContentType": "Page", "Published": "maybe" }""", "Published")]
    [InlineData("""{ "ContentItemId": "4000000000000000000000000a", "ContentType": "Page", "TitlePart": { "Title": 5 } }""", "Title")]
    [InlineData("""{ "ContentItemId": "4000000000000000000000000a", "ContentType": "Page", "TitlePart": { "Title": 5 } }""", "Item 1 (4")]
    public async Task RecipeContent_WrongItem_IsRefusedByNumberAndId(string item, string word)
    {
        var message = await RefusedAsync($$"""{ "name": "content", "data": [{{item}}] }""");
        Assert.Contains(word, message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing of this step was kept.", message, StringComparison.Ordinal);
        Assert.Empty(await RowsAsync<ContentItemRecord>());
    }

    [Fact]
    public async Task RecipeContent_IdsOfAnother_AreRefused()
    {
        const string Item = """{ "ContentItemId": "4000000000000000000000000a", "ContentItemVersionId": "4000000000000000000000000v", "ContentType": "Page", "DisplayText": "x" }""";
        await RunRecipeAsync($$"""{ "steps": [{ "name": "content", "data": [{{Item}}] }] }""");
        Assert.Contains("belongs to the item", await RefusedAsync($$"""{ "name": "content", "data": [{{Item.Replace("000a", "000b", StringComparison.Ordinal)}}] }"""), StringComparison.Ordinal);
        Assert.Contains("of type Page here", await RefusedAsync($$"""{ "name": "content", "data": [{{Item.Replace("000v", "000w", StringComparison.Ordinal).Replace("Page", "Note", StringComparison.Ordinal)}}] }"""), StringComparison.Ordinal);
        Assert.Single(await RowsAsync<ContentItemRecord>());
    }

    [Fact]
    public async Task RecipeContent_PathOfAnother_GetsANumber()
    {
        await RunRecipeAsync("""
            { "steps": [{ "name": "content", "data": [
              { "ContentItemId": "4000000000000000000000000a", "ContentType": "Page", "DisplayText": "x", "Published": true, "AutoroutePart": { "Path": "a/b" } },
              { "ContentItemId": "4000000000000000000000000b", "ContentType": "Page", "DisplayText": "x", "Published": true, "AutoroutePart": { "Path": "a/b" } }] }] }
            """);
        Assert.Equal("a/b", (await FindAsync("4000000000000000000000000a", VersionOptions.Published))!.As<AutoroutePart>()!.Path);
        Assert.Equal("a/b-2", (await FindAsync("4000000000000000000000000b", VersionOptions.Published))!.As<AutoroutePart>()!.Path);
    }
}
