using System.Text.Json.Nodes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Storage;
using ItsmSite.Tests.Unit.Knowledge;
using Xunit;

namespace ItsmSite.Tests.Storage;

public abstract partial class StorageContract
{
    [Fact]
    public async Task Recipe_RunTwice_ChangesNothingTheSecondTime()
    {
        var first = await RunRecipeAsync(WholeRecipe);
        Assert.Equal([(2, 0), (2, 0), (1, 0), (1, 0), (2, 0), (2, 1)], first.Select(s => (s.Count.Added, s.Count.Changed)));
        var before = await StateAsync();
        var second = await RunRecipeAsync(WholeRecipe);
        Assert.Equal([(0, 0, 2), (0, 0, 2), (0, 0, 1), (0, 0, 1), (0, 0, 2), (0, 0, 3)], second.Select(s => (s.Count.Added, s.Count.Changed, s.Count.Unchanged)));
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Recipe_Content_ComesAsItWasWritten()
    {
        await RunRecipeAsync(WholeRecipe);
        var items = StepOf(await ExportAsync(), "content", "data");
        var guide = items.Single(i => (string?)i!["DisplayText"] == "Named otherwise")!;
        Assert.Equal(("aino", "someone", "kept"), ((string?)guide["Owner"], (string?)guide["Author"], (string?)guide["Scalar"]));
        Assert.Equal("""{"Title":"A guide","Extra":[1,{"deep":null}]}""", guide["TitlePart"]!.ToJsonString());
        Assert.Equal("""["susan","nobody"]""", guide["Guide"]!["People"]!["UserIds"]!.ToJsonString());
        var draft = items.Where(i => (string?)i!["ContentItemId"] == "4000000000000000000000000a").ToList();
        Assert.Equal(["4000000000000000000000000v", "4000000000000000000000000w"], draft.Select(i => (string?)i!["ContentItemVersionId"]));
        Assert.Equal("2024-05-01T10:00:00Z", (string?)draft[0]!["ModifiedUtc"]);
        var stored = (await RowsAsync<ContentItemRecord>()).Single(r => r.DisplayText == "Named otherwise");
        Assert.StartsWith("aino-", stored.Owner, StringComparison.Ordinal);
        Assert.Contains("\"susan-", stored.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_RunOnAnEmptySite_IsExportedTheSame()
    {
        await RunRecipeAsync(WholeRecipe);
        var exported = await ExportAsync();
        await using var database = await CreateDatabaseAsync();
        await using var empty = await TestSite.CreateAsync(database);
        await RunRecipeAsync(exported, site: empty);
        Assert.Equal(exported, await ExportAsync(empty));
        Assert.All(await RunRecipeAsync(exported, site: empty), step => Assert.Equal((0, 0), (step.Count.Added, step.Count.Changed)));
    }

    [Fact]
    public async Task Export_OfSomeTypes_LeavesOthersOut()
    {
        await RunRecipeAsync(WholeRecipe);
        await SaveAsync("A page");
        Assert.All(StepOf(await ExportAsync(null, "guide"), "content", "data"), item => Assert.Equal("Guide", (string?)item!["ContentType"]));
        await Assert.ThrowsAsync<RecipeException>(() => ExportAsync(null, "Nothing"));
    }

    [Fact]
    public async Task Export_MoreItemsThanABatch_HasEachOnce()
    {
        await RunRecipeAsync($$"""{ "steps": [{ "name": "content", "data": [{{ItemsOf(450)}}] }] }""");
        foreach (var row in (await RowsAsync<ContentItemRecord>()).Take(60)) await SaveAsync("Draft", publish: false, onTopOf: ContentJson.ReadItem(row.Content));
        var items = StepOf(await ExportAsync(), "content", "data");
        Assert.Equal(510, items.Count);
        Assert.Equal(510, items.Select(i => (string?)i!["ContentItemVersionId"]).Distinct().Count());
        Assert.Equal(450, items.Count(i => (bool)i!["Published"]!));
    }

    [Fact]
    public async Task DryRun_SaysWhatWouldChange_AndKeepsNothing()
    {
        var before = await StateAsync();
        var steps = await RunRecipeAsync(WholeRecipe.Replace("\"Technician\"", "\"Role of nobody\"", StringComparison.Ordinal), dryRun: true);
        Assert.Equal([(2, 0, 0), (2, 0, 0), (1, 0, 0), (1, 0, 0), (2, 0, 0), (2, 1, 0)], steps.Select(s => (s.Count.Added, s.Count.Changed, s.Count.Unchanged)));
        Assert.Equal(before, await StateAsync());
        Assert.Equal([(2, 0), (2, 0), (1, 0), (1, 0), (2, 0), (2, 1)], (await RunRecipeAsync(WholeRecipe)).Select(s => (s.Count.Added, s.Count.Changed)));
    }

    [Theory]
    [InlineData("""{ "name": "Layers" }""", "There is no recipe step 'Layers'")]
    [InlineData("""{ "name": "feature", "enable": ["Cooking"] }""", "Cooking")]
    [InlineData("""{ "name": "settings", "SiteName": "x", "Colour": "red" }""", "Colour")]
    [InlineData("""{ "name": "settings", "PageSize": "many" }""", "PageSize")]
    [InlineData("""{ "name": "themes", "site": "Glitter" }""", "Glitter")]
    [InlineData("""{ "name": "settings", "SiteName": "[js: alert('x')]" }""", "not allowed in a recipe")]
    [InlineData("""{ "name": "recipes", "Values": [{ "name": "nowhere" }] }""", "nowhere")]
    [InlineData("""{ "name": "WorkflowType", "data": [{ "Name": "x" }] }""", "WorkflowTypeId")]
    [InlineData("""{ "name": "content" }""", "no list 'data'")]
    [InlineData("""{ "name": "content", "data": ["x"] }""", "Entry 1")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [{ "DisplayName": "x" }] }""", "Name")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [{ "Name": "page" }] }""", "'Page'")]
    [InlineData("""{ "name": "ContentDefinition", "ContentTypes": [{ "Name": "X", "Settings": { "ContentTypeSettings": true } }] }""", "ContentTypeSettings")]
    [InlineData("""{ "name": "media", "Files": [{ "TargetPath": "../up.png", "Base64": "iVBORw0KGgo=" }] }""", "../up.png")]
    [InlineData("""{ "name": "media", "Files": [{ "TargetPath": "/etc/up.png", "Base64": "iVBORw0KGgo=" }] }""", "/etc/up.png")]
    [InlineData("""{ "name": "media", "Files": [{ "TargetPath": "a\\..\\..\\up.png", "Base64": "iVBORw0KGgo=" }] }""", "up.png")]
    [InlineData("""{ "name": "media", "Files": [{ "TargetPath": "a.png", "SourcePath": "../a.png" }] }""", "../a.png")]
    [InlineData("""{ "name": "media", "Files": [{ "TargetPath": "a.png", "ContentItemId": "../site", "Base64": "iVBORw0KGgo=" }] }""", "'../site' is not the id")]
    [InlineData("""{ "name": "media", "Files": [{ "TargetPath": "a.png", "SourceUrl": "https://a.example/a.png" }] }""", "https://a.example/a.png")]
    [InlineData("""{ "name": "media", "Files": [{ "TargetPath": "a.png", "Base64": "bm8=" }] }""", "a.png is not a picture")]
    [InlineData("""7""", "must be an object")]
    public async Task Recipe_StepThatCanNotBe_NamesFileStepAndReason(string step, string word)
    {
        var before = await StateAsync();
        var message = await RefusedAsync($$"""{ "name": "ResetIndex" }, {{step}}""");
        Assert.Contains("test.recipe.json, step 2 (", message, StringComparison.Ordinal);
        Assert.Contains(word, message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing of this step was kept.", message, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Recipe_Only_PassesOthersOver()
    {
        var steps = await RunRecipeAsync("""{ "steps": [{ "name": "Unknown", "x": "[js: nonsense()]" }, { "name": "settings", "Colour": 1 }, { "name": "Content", "data": [] }] }""", only: ["content"]);
        Assert.Equal(["Content"], steps.Select(s => s.Name));
    }

    [Fact]
    public async Task Recipe_ThatNamesItselfThroughAnother_IsRefused()
    {
        await File.WriteAllTextAsync(Path.Combine(Database.Folder, "b.recipe.json"), """{ "name": "B", "steps": [{ "name": "recipes", "Values": [{ "executionid": "1", "name": "a" }] }] }""");
        var message = await RefusedAsync("""{ "name": "recipes", "Values": [{ "executionid": "1", "Name": "b" }] }""", name: "a");
        Assert.Contains("circle", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recipe_InARecipe_RunsAndItsFaultIsSaidOnce()
    {
        await File.WriteAllTextAsync(Path.Combine(Database.Folder, "inner.recipe.json"), """{ "steps": [{ "name": "settings", "SiteName": "Inner" }, { "name": "Unknown" }] }""");
        var message = await RefusedAsync("""{ "name": "recipes", "Values": [{ "name": "inner" }] }""");
        Assert.StartsWith("inner.recipe.json, step 2 (Unknown): ", message, StringComparison.Ordinal);
        Assert.Equal("\"Inner\"", Assert.Single(await RowsAsync<SiteSetting>()).Value);
    }

    [Fact]
    public async Task Media_OfTheSite_IsStoredOnce()
    {
        const string Recipe = """{ "steps": [{ "name": "media", "files": [{ "targetpath": "pictures/dot.png", "base64": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB" }] }] }""";
        var bytes = Path.Combine(Database.Folder, "media");
        await RunRecipeAsync(Recipe, dryRun: true);
        Assert.False(Directory.Exists(bytes) && Directory.EnumerateFiles(bytes, "*", SearchOption.AllDirectories).Any());
        Assert.Equal(1, (await RunRecipeAsync(Recipe))[0].Count.Added);
        Assert.Equal(1, (await RunRecipeAsync(Recipe))[0].Count.Unchanged);
        var file = Assert.Single(await RowsAsync<MediaFile>());
        Assert.Equal((MediaStore.SiteOwner, "pictures/dot.png", "image/png"), (file.ContentItemId, file.Name, file.ContentType));
    }

    [Fact]
    public async Task Media_OfAnItem_IsExportedOnlyWithTheItem()
    {
        await RunRecipeAsync(WholeRecipe);
        var files = StepOf(await ExportAsync(), "media", "Files");
        Assert.Equal([("4000000000000000000000000a", "screen.png", "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCA=="), (null, "pictures/dot.png", "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB")],
            files.Select(f => ((string?)f!["ContentItemId"], (string?)f["TargetPath"], (string?)f["Base64"])));

        Assert.Equal("pictures/dot.png", (string?)Assert.Single(StepOf(await ExportAsync(AudienceScope.Nothing), "media", "Files"))!["TargetPath"]);
    }

    [Fact]
    public async Task Definition_ThatChanges_LogsWhatIsPublishedOfItsType()
    {
        await RunRecipeAsync(WholeRecipe);
        await SaveAsync("A page");
        var before = (await RowsAsync<ChangeLogEntry>()).Count;
        await RunRecipeAsync(WholeRecipe.Replace("\"Colour\"", "\"Shade\"", StringComparison.Ordinal), only: ["ContentDefinition"]);
        var logged = (await RowsAsync<ChangeLogEntry>()).Skip(before).Select(e => e.Key).Order().ToList();
        var guides = (await RowsAsync<ContentItemRecord>()).Where(r => r is { Published: true, ContentType: "Guide" }).Select(r => $"content:{r.ContentItemId}").Order();
        Assert.Equal(guides, logged);
    }

    [Fact]
    public async Task Definition_FieldOfAnotherKindWhileContentHasIt_IsRefusedWithTheCount()
    {
        await RunRecipeAsync(WholeRecipe);
        var error = await Assert.ThrowsAsync<RecipeException>(() => RunRecipeAsync(WholeRecipe.Replace("\"TextField\"", "\"NumericField\"", StringComparison.Ordinal)));
        Assert.Contains("because 1 content item", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("blog.recipe.json")]
    [InlineData("menu.recipe.json")]
    [InlineData("blank.recipe.json")]
    public async Task OrchardRecipe_ComesOutAsItCameIn(string name)
    {
        var path = SharedData.Path("orchard-recipes", name);
        await RunFileAsync(path, ["ContentDefinition", "content"]);
        var before = await StateAsync();
        var exported = await ExportAsync();
        foreach (var step in Read(await File.ReadAllTextAsync(path)))
        {
            if ((string?)step!["name"] == "ContentDefinition") CompareDefinitions((JsonObject)step, exported);
            if ((string?)step["name"] == "content") CompareItems((JsonArray)step["Data"]!, exported);
        }

        await RunFileAsync(path, ["ContentDefinition", "content"]);
        Assert.Equal(before, await StateAsync());
        static JsonArray Read(string json) => (JsonArray)JsonNode.Parse(json, documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true })!["steps"]!;
    }

    private static void CompareDefinitions(JsonObject step, string exported)
    {
        foreach (var list in new[] { "ContentTypes", "ContentParts" })
        {
            var there = StepOf(exported, "ContentDefinition", list).ToDictionary(d => (string)d!["Name"]!, d => d);
            Assert.All((JsonArray)step[list]!, definition => Assert.True(IsSame(definition, there[(string)definition!["Name"]!]), definition.ToJsonString()));
        }
    }

    private static void CompareItems(JsonArray data, string exported)
    {
        var there = StepOf(exported, "content", "data").ToLookup(i => (string)i!["ContentType"]!);
        foreach (var item in data.OfType<JsonObject>())
            Assert.True(there[(string)item["ContentType"]!].Any(other => item.All(m => m.Key is "Owner" or "Author" || IsSame(m.Value, other![m.Key]))), item.ToJsonString());
    }

    // An expression stands for a value nobody can tell beforehand.
    private static bool IsSame(JsonNode? source, JsonNode? other) => (source, other) switch
    {
        (JsonObject a, JsonObject b) => a.Count == b.Count && a.All(m => b.ContainsKey(m.Key) && IsSame(m.Value, b[m.Key])),
        (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(pair => IsSame(pair.First, pair.Second)),
        (JsonValue a, JsonValue) when a.TryGetValue<string>(out var text) && text.StartsWith("[js:", StringComparison.Ordinal) => true,
        _ => JsonNode.DeepEquals(source, other),
    };
}
