using System.Text.Json.Nodes;
using ItsmSite.Framework.Content;
using ItsmSite.Framework.Permissions;
using ItsmSite.Framework.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace ItsmSite.Tests.Site.Parts;

/// <summary>Types with the parts that hold items: a leaflet of paragraphs on a shelf, sorted by a taxonomy.</summary>
internal static class PartTypes
{
    public const string Taxonomy = "4tax0n0my0f0sh1ps000000000";

    private static readonly SemaphoreSlim s_once = new(1, 1);
    private static bool s_done;

    /// <summary>Defines the types, once for the site.</summary>
    public static async Task DefineAsync(SiteFixture fixture)
    {
        await s_once.WaitAsync();
        try
        {
            if (s_done) return;
            await using var scope = fixture.Site.CreateScope();
            var services = scope.ServiceProvider;
            services.GetRequiredService<IActorAccessor>().Current = Actor.System;
            var definitions = services.GetRequiredService<ContentDefinitions>();
            foreach (var type in JsonNode.Parse(Types)!.AsArray()) await definitions.StoreAsync(type!.AsObject(), default);
            foreach (var part in JsonNode.Parse(PartsWithFields)!.AsArray()) await definitions.StorePartAsync(part!.AsObject(), default);
            await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
            s_done = true;
        }
        finally
        {
            s_once.Release();
        }
    }

    /// <summary>Brings an item in as it was written elsewhere.</summary>
    public static async Task ImportAsync(SiteFixture fixture, string json)
    {
        await using var scope = fixture.Site.CreateScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<IActorAccessor>().Current = Actor.System;
        await services.GetRequiredService<IContentManager>().ImportAsync(ContentJson.ReadItem(json), default);
        await services.GetRequiredService<UnitOfWork>().CommitAsync(default);
    }

    /// <summary>The newest version of an item as it is stored.</summary>
    public static async Task<JsonObject> StoredAsync(SiteFixture fixture, string contentItemId)
    {
        await using var scope = fixture.Site.CreateScope();
        var found = await scope.ServiceProvider.GetRequiredService<ContentFinder>().FindVisibleAsync([contentItemId], AudienceScope.Everything, VersionOptions.Latest, default);
        return (JsonObject)JsonNode.Parse(ContentJson.WriteItem(found[contentItemId]))!;
    }

    private const string Types = """
    [
      { "Name": "Leaflet", "DisplayName": "Leaflet", "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true, "Versionable": true } },
        "ContentTypePartDefinitionRecords": [
          { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "ContentTypePartSettings": { "Position": "0" } } },
          { "PartName": "AliasPart", "Name": "AliasPart", "Settings": { "ContentTypePartSettings": { "Position": "1" } } },
          { "PartName": "BagPart", "Name": "BagPart", "Settings": { "ContentTypePartSettings": { "Position": "2" }, "BagPartSettings": { "ContainedContentTypes": ["Paragraph", "Folder"] } } },
          { "PartName": "Leaflet", "Name": "Leaflet", "Settings": { "ContentTypePartSettings": { "Position": "3" } } } ] },
      { "Name": "Paragraph", "DisplayName": "Paragraph", "Settings": { "ContentTypeSettings": { "Stereotype": "Widget" } },
        "ContentTypePartDefinitionRecords": [
          { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "Paragraph", "Name": "Paragraph", "Settings": {} } ] },
      { "Name": "Folder", "DisplayName": "Folder", "Settings": { "ContentTypeSettings": { "Stereotype": "Widget" } },
        "ContentTypePartDefinitionRecords": [
          { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} },
          { "PartName": "BagPart", "Name": "BagPart", "Settings": { "BagPartSettings": { "ContainedContentTypes": ["Paragraph"] } } } ] },
      { "Name": "Shelf", "DisplayName": "Shelf", "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true } },
        "ContentTypePartDefinitionRecords": [
          { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} },
          { "PartName": "ListPart", "Name": "ListPart", "Settings": { "ListPartSettings": { "ContainedContentTypes": ["Leaflet"] } } } ] }
    ]
    """;

    private const string PartsWithFields = """
    [
      { "Name": "Paragraph", "Settings": {}, "ContentPartFieldDefinitionRecords": [
        { "FieldName": "TextField", "Name": "Text", "Settings": { "ContentPartFieldSettings": { "Editor": "TextArea" }, "TextFieldSettings": { "Required": true } } },
        { "FieldName": "BooleanField", "Name": "Loud", "Settings": {} },
        { "FieldName": "NumericField", "Name": "Weight", "Settings": {} } ] },
      { "Name": "Leaflet", "Settings": {}, "ContentPartFieldDefinitionRecords": [
        { "FieldName": "TaxonomyField", "Name": "Ships", "Settings": { "TaxonomyFieldSettings": { "TaxonomyContentItemId": "4tax0n0my0f0sh1ps000000000" } } } ] }
    ]
    """;
}
