using System.Text;
using System.Text.Json.Nodes;
using ItsmSite.Contents.Services;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Recipes;
using ItsmSite.Framework.Recipes.Export;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ItsmSite.Tests.Storage;

// What the tests of recipes are written with.
public abstract partial class StorageContract
{
    private async Task<List<RecipeStepResult>> RunRecipeAsync(string json, string[]? only = null, bool dryRun = false, TestSite? site = null, string name = "test")
    {
        var path = Path.Combine(Database.Folder, $"{name}.recipe.json");
        await File.WriteAllTextAsync(path, json);
        return await RunFileAsync(path, only, dryRun, site);
    }

    private async Task<List<RecipeStepResult>> RunFileAsync(string path, string[]? only = null, bool dryRun = false, TestSite? site = null, CancellationToken cancellationToken = default)
    {
        var done = new List<RecipeStepResult>();
        await (site ?? Site).InScopeAsync(services => services.GetRequiredService<RecipeExecutor>()
            .RunAsync(path, new RecipeRunOptions { Only = only ?? [], DryRun = dryRun, StepDone = done.Add }, cancellationToken));
        return done;
    }

    private async Task<string> RefusedAsync(string steps, string name = "test") =>
        (await Assert.ThrowsAsync<RecipeException>(() => RunRecipeAsync($$"""{ "steps": [{{steps}}] }""", name: name))).Message;

    private Task<string> ExportAsync(TestSite? site = null, params string[] types) => ExportAsync(AudienceScope.Everything, site, types);

    private Task<string> ExportAsync(AudienceScope scope, TestSite? site = null, params string[] types) => (site ?? Site).InScopeAsync(async services =>
    {
        using var stream = new MemoryStream();
        await services.GetRequiredService<RecipeWriter>().WriteAsync(stream, new RecipeExportOptions { Scope = scope, Types = types }, default);
        return Encoding.UTF8.GetString(stream.ToArray());
    });

    private static JsonArray StepOf(string recipe, string name, string list) =>
        (JsonArray)((JsonArray)JsonNode.Parse(recipe)!["steps"]!).Single(s => (string?)s!["name"] == name)![list]!;

    /// <summary>Everything a run could leave behind.</summary>
    private async Task<string> StateAsync() => string.Join('\n',
        string.Join(';', (await RowsAsync<ContentItemRecord>()).OrderBy(r => r.Id).Select(r => $"{r.ContentItemVersionId} {r.Latest} {r.Published} {r.Content}")),
        string.Join(';', (await RowsAsync<ContentTypeRecord>()).OrderBy(r => r.Name).Select(r => r.Definition)),
        string.Join(';', (await RowsAsync<ContentPartRecord>()).OrderBy(r => r.Name).Select(r => r.Definition)),
        string.Join(';', (await RowsAsync<StoredDefinition>()).OrderBy(r => r.Key).Select(r => r.Json)),
        string.Join(';', (await RowsAsync<SiteSetting>()).OrderBy(r => r.Name).Select(r => r.Value)),
        string.Join(';', (await RowsAsync<MediaFile>()).OrderBy(r => r.Name).Select(r => r.Hash)),
        (await RowsAsync<AuditEntry>()).Count,
        (await RowsAsync<ChangeLogEntry>()).Count,
        (await RowsAsync<AudienceRecord>()).Count);

    private static string ItemsOf(int count, int? broken = null) => string.Join(",\n", Enumerable.Range(0, count).Select(i =>
        $$"""{ "ContentItemId": "[js:uuid()]", "ContentType": "Page", "DisplayText": "Item {{i}}", "Latest": true, "Published": true, "TitlePart": { "Title": "{{(i == broken ? new string('x', 300) : $"Item {i}")}}" } }"""));

    private const string WholeRecipe = """
        {
          "name": "whole",
          "variables": { "topic": "[js: uuid()]" },
          "steps": [
            { "name": "settings", "SiteName": "Öljy & vesi", "PageSize": 20 },
            { "name": "contentdefinition",
              "contenttypes": [
                { "Name": "Guide", "DisplayName": "Guide", "Settings": { "ContentTypeSettings": { "Draftable": true, "Versionable": true } },
                  "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "Guide", "Name": "Guide", "Settings": {} } ] }
              ],
              "ContentParts": [
                { "Name": "Guide", "Settings": {}, "ContentPartFieldDefinitionRecords": [
                  { "FieldName": "TextField", "Name": "Colour", "Settings": {} }, { "FieldName": "UserPickerField", "Name": "People", "Settings": {} } ] }
              ] },
            { "name": "WorkflowType", "data": [ { "WorkflowTypeId": "4w", "Name": "Greet", "IsEnabled": true, "Activities": [ { "ActivityId": "1", "X": 10.5 } ], "Transitions": [] } ] },
            { "name": "CreateOrUpdateIndexProfile", "indexes": [ { "Name": "All", "ProviderName": "Lucene", "Type": "Content" } ] },
            { "name": "media", "Files": [ { "TargetPath": "pictures/dot.png", "Base64": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB" }, { "TargetPath": "screen.png", "ContentItemId": "4000000000000000000000000a", "Base64": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCA==" } ] },
            { "name": "content", "Data": [
              { "ContentItemId": "[js: variables('topic')]", "ContentType": "Guide", "DisplayText": "Named otherwise", "Latest": true, "Published": true, "Owner": "aino", "Author": "someone",
                "TitlePart": { "Title": "A guide", "Extra": [1, { "deep": null }] }, "Guide": { "Colour": { "Text": "[js:base64('W2pzOiBub3RoaW5nXQ==')]" }, "People": { "UserIds": ["susan", "nobody"] } },
                "FuturePart": { "N": 1.50 }, "Scalar": "kept", "displaytext": 7 },
              { "ContentItemId": "4000000000000000000000000a", "ContentItemVersionId": "4000000000000000000000000v", "ContentType": "Guide", "DisplayText": "Published", "Latest": false, "Published": true,
                "ModifiedUtc": "2024-05-01T10:00:00Z", "PublishedUtc": "2024-05-01T10:00:00Z", "CreatedUtc": "2020-01-01T00:00:00Z", "Owner": "gone", "Author": "susan", "TitlePart": { "Title": "Published" } },
              { "ContentItemId": "4000000000000000000000000a", "ContentItemVersionId": "4000000000000000000000000w", "ContentType": "Guide", "DisplayText": "Draft", "Latest": true, "Published": false,
                "ModifiedUtc": "2024-06-01T10:00:00Z", "CreatedUtc": "2020-01-01T00:00:00Z", "Owner": "gone", "Author": "susan", "TitlePart": { "Title": "Draft" }, "AudiencePart": { "Roles": ["Technician"] } }
            ] }
          ]
        }
        """;
}
