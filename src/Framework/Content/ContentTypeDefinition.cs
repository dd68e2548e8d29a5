using System.Text.Json.Nodes;

namespace ItsmSite.Framework.Content;

/// <summary>A content type as a recipe defined it.</summary>
public sealed class ContentTypeDefinition
{
    /// <summary>The kind of field that holds a text in several languages.</summary>
    public const string LocalizedText = "LocalizedTextField";

    /// <summary>The part that says which list an item belongs to.</summary>
    public const string Contained = "ContainedPart";

    /// <summary>Reads a definition.</summary>
    /// <param name="name">Name of the type.</param>
    /// <param name="definition">The whole definition in the shape of a recipe's ContentDefinition step.</param>
    /// <param name="parts">The site's parts by name; those a class of the program knows need no entry.</param>
    public ContentTypeDefinition(string name, JsonObject definition, IReadOnlyDictionary<string, ContentPartDefinition> parts)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(parts);
        (Name, Definition) = (name, definition);
        DisplayName = DefinitionText.Text(definition[nameof(DisplayName)]) ?? name;
        Parts =
        [
            .. (definition["ContentTypePartDefinitionRecords"] as JsonArray ?? []).OfType<JsonObject>()
                .Select(record => ContentTypePartDefinition.Read(record, parts)).Where(p => p.PartName.Length > 0).OrderBy(p => p.Position),
        ];
        // Asked for each item of a list and each document of a rebuild.
        Fields = [.. Parts.SelectMany(p => p.Fields)];
        TitleField = Fields.FirstOrDefault(f => f.IsTitle);
        IsMultilingual = Fields.Any(f => f.FieldName == LocalizedText);
    }

    private ContentTypeDefinition(ContentTypeDefinition type, string partName)
    {
        (Name, Definition, DisplayName, IsHidden) = (type.Name, type.Definition, type.DisplayName, type.IsHidden);
        (Fields, TitleField, IsMultilingual) = (type.Fields, type.TitleField, type.IsMultilingual);
        Parts = [.. type.Parts, new ContentTypePartDefinition(partName, partName, [], [])];
    }

    /// <summary>Name of the type.</summary>
    public string Name { get; }

    /// <summary>What people call it.</summary>
    public string DisplayName { get; }

    /// <summary>The whole definition as the recipe wrote it.</summary>
    public JsonObject Definition { get; }

    /// <summary>Its parts in the order of their positions.</summary>
    public IReadOnlyList<ContentTypePartDefinition> Parts { get; }

    /// <summary>All fields of all parts, in order.</summary>
    public IReadOnlyList<ContentFieldDefinition> Fields { get; }

    /// <summary>True while the feature it belongs to is off: its items are kept, but nobody sees or makes any.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether former versions are kept.</summary>
    public bool IsVersionable => Setting("Versionable");

    /// <summary>Whether there may be a draft beside what is published.</summary>
    public bool IsDraftable => Setting("Draftable");

    /// <summary>Whether people make items of this type by hand.</summary>
    public bool IsCreatable => !IsHidden && Setting("Creatable");

    /// <summary>Whether people browse items of this type.</summary>
    public bool IsListable => !IsHidden && Setting("Listable");

    /// <summary>What its items are as parts of others, for example <c>Widget</c>; null for items of their own.</summary>
    public string? Stereotype => DefinitionText.Text(Settings?["ContentTypeSettings"]?[nameof(Stereotype)]);

    /// <summary>Whether its items are pages of their own: widgets, menus and taxonomies are parts of others, which nobody searches for.</summary>
    public bool IsFindable => Stereotype is null && !Has("TaxonomyPart") && !Has("MenuPart");

    /// <summary>Whether it has permissions of its own beside those for all content.</summary>
    public bool IsSecurable => !IsHidden && Setting("Securable");

    /// <summary>Whether an item belongs to its maker alone until shared: setting <c>AudienceSettings {"Default": "Owner", "Private": true}</c>.</summary>
    public bool IsPrivate => DefinitionText.Flag(Settings?["AudienceSettings"]?["Private"]);

    /// <summary>Name of the symbol beside it, or null.</summary>
    public string? Icon => DefinitionText.Text(Settings?["IconSettings"]?[nameof(Icon)]);

    /// <summary>The field whose text is the item's name, where it has no <c>TitlePart</c>; null where none is marked.</summary>
    public ContentFieldDefinition? TitleField { get; }

    /// <summary>Whether an item says the same in several languages.</summary>
    public bool IsMultilingual { get; }

    private JsonNode? Settings => Definition[nameof(Settings)];

    /// <summary>Names of the types whose items its own lists: setting <c>ListPartSettings {ContainedContentTypes[]}</c>.</summary>
    public IEnumerable<string> ListedTypes => Parts.Where(p => p.PartName == "ListPart").SelectMany(p => p.Names("ListPartSettings", "ContainedContentTypes"));

    /// <summary>Whether it has a part.</summary>
    public bool Has(string partName) => Parts.Any(p => p.PartName == partName);

    /// <summary>What one item is called in a language.</summary>
    public string NameIn(string culture) => DefinitionText.Of(Settings, "DisplayName", culture, DisplayName);

    /// <summary>What several items are called in a language.</summary>
    public string PluralIn(string culture) => DefinitionText.Of(Settings, "Plural", culture, null) is { Length: > 0 } plural ? plural : NameIn(culture);

    /// <summary>What it is for, in a language; empty where nobody said.</summary>
    public string DescriptionIn(string culture) => DefinitionText.Of(Settings, "Description", culture, DefinitionText.Text(Settings?["ContentTypeSettings"]?["Description"]));

    /// <summary>Whether an item has a text in a language.</summary>
    public bool IsWrittenIn(ContentElement item, string culture) => Parts.Any(part => part.Fields.Any(field =>
        field.FieldName == LocalizedText && DefinitionText.Text(field.ValueIn(item, part.Name)?["Values"]?[culture]) is not null));

    // What a list lists has the part that says so, as in Orchard, without its definition naming it.
    internal ContentTypeDefinition WithPart(string partName) => Has(partName) ? this : new ContentTypeDefinition(this, partName);

    private bool Setting(string name) => DefinitionText.Flag(Settings?["ContentTypeSettings"]?[name]);
}
